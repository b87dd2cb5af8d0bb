package health.ilium.faults.checker;

import java.util.List;
import java.util.stream.Stream;

/// Holds a run to all promises.
public final class Checker {

    private static final List<Rule> RULES =
            List.of(
                    new RunsAreNotIdle(),
                    new AnsweredIsStored(),
                    new OneKeyOneReferral(),
                    new RefusedLeavesNoTrace(),
                    new EverybodyIsSeenTo(),
                    new TopicsHaveNoHoles(),
                    new EveryEventIsApplied(),
                    new ParkedHoldsItsSuccessors(),
                    new EffectsHappenOnce(),
                    new OneMessageEach(),
                    new MailsArriveOnce(),
                    new TextsArriveOnce(),
                    new EverybodyIsTold(),
                    new UnknownGoesToStaff(),
                    new NobodyReadsNames());

    private static final List<Rule> READ_FROM_CLOCKS = List.of(new EffectsFollowTheirOrder());

    private Checker() {}

    public static List<Violation> check(Observed run) {
        return Stream.of(RULES, READ_FROM_CLOCKS)
                .flatMap(List::stream)
                .flatMap(rule -> rule.check(run))
                .toList();
    }

    /// What can be told of a run in which services that share a group had different times.
    public static List<Violation> checkWithoutClocks(Observed run) {
        return RULES.stream().flatMap(rule -> rule.check(run)).toList();
    }
}
