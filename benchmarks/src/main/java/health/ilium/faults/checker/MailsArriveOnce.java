package health.ilium.faults.checker;

import health.ilium.faults.sinks.Delivery;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The mail server got no message twice, each that counts as accepted, and none of which nobody
/// here knows that it may have it.
final class MailsArriveOnce implements Rule {

    private static final String ACCEPTED = "ACCEPTED";
    private static final Set<String> MAY_HAVE_ARRIVED = Set.of(ACCEPTED, "UNKNOWN");

    @Override
    public Stream<Violation> check(Observed run) {
        Map<String, Long> arrived =
                run.mails().stream()
                        .collect(Collectors.groupingBy(Delivery::id, Collectors.counting()));
        Map<String, Stored.Message> messages =
                run.messages().stream()
                        .filter(it -> it.channel().equals("EMAIL"))
                        .collect(Collectors.toMap(Stored.Message::id, it -> it));
        Stream<Violation> doubled =
                arrived.entrySet().stream()
                        .filter(it -> it.getValue() > 1)
                        .map(
                                it ->
                                        new Violation(
                                                2,
                                                it.getKey(),
                                                "was sent %d times".formatted(it.getValue())));
        Stream<Violation> missing =
                messages.values().stream()
                        .filter(it -> it.has(ACCEPTED) && !arrived.containsKey(it.id()))
                        .map(it -> new Violation(1, it.id(), "is ACCEPTED and did not arrive"));
        Stream<Violation> unheardOf =
                arrived.keySet().stream()
                        .filter(
                                id ->
                                        !messages.containsKey(id)
                                                || !MAY_HAVE_ARRIVED.contains(
                                                        messages.get(id).status()))
                        .map(id -> new Violation(2, id, "arrived and nobody knows"));
        return Stream.of(doubled, missing, unheardOf).flatMap(it -> it);
    }
}
