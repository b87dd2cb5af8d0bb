package health.ilium.faults.checker;

import java.util.List;

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
                    new EffectsFollowTheirOrder(),
                    new OneMessageEach(),
                    new MailsArriveOnce(),
                    new TextsArriveOnce(),
                    new EverybodyIsTold(),
                    new UnknownGoesToStaff(),
                    new NobodyReadsNames());

    private Checker() {}

    public static List<Violation> check(Observed run) {
        return RULES.stream().flatMap(rule -> rule.check(run)).toList();
    }
}
