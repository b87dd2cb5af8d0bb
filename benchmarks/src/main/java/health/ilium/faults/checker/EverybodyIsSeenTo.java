package health.ilium.faults.checker;

import java.util.stream.Stream;

/// No referral is left where only a machine would go on with it, and nothing waits for a broker.
final class EverybodyIsSeenTo implements Rule {

    private static final String ON_ITS_WAY = "RECEIVED";

    @Override
    public Stream<Violation> check(Observed run) {
        Stream<Violation> untriaged =
                run.referrals().stream()
                        .filter(it -> it.status().equals(ON_ITS_WAY))
                        .map(it -> new Violation(1, it.id(), "was not triaged"));
        Stream<Violation> unsent =
                run.waiting().entrySet().stream()
                        .filter(it -> it.getValue() > 0)
                        .map(
                                it ->
                                        new Violation(
                                                1,
                                                it.getKey(),
                                                "has %d events that no broker has"
                                                        .formatted(it.getValue())));
        return Stream.concat(untriaged, unsent);
    }
}
