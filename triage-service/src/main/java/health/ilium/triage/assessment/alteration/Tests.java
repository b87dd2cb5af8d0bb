package health.ilium.triage.assessment.alteration;

import health.ilium.triage.assessment.facts.PainSide;
import health.ilium.triage.assessment.facts.ProvocationCount;
import health.ilium.triage.assessment.facts.ProvocationResult;
import health.ilium.triage.assessment.facts.ProvocationTest;
import health.ilium.triage.assessment.facts.ProvocationTestName;
import health.ilium.triage.assessment.facts.Side;
import health.ilium.triage.assessment.policy.RuleParameters.PositiveTests;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// As many positive provocation tests as are asked for, on one painful side. While nobody stated
/// the side, it may be either.
final class Tests {

    static List<Alteration> positive(PositiveTests required) {
        return List.of(
                new Alteration("the pain were on the left side", it -> on(PainSide.LEFT, it)),
                new Alteration("the pain were on the right side", it -> on(PainSide.RIGHT, it)),
                new Alteration(
                        "at least %d provocation tests were positive on the painful side"
                                .formatted(required.positive()),
                        it -> addPositives(required, it)));
    }

    private static void on(PainSide side, PictureDraft draft) {
        if (draft.painSide == null) {
            draft.painSide = side;
        }
    }

    /// On the side that needs the fewest more.
    private static void addPositives(PositiveTests required, PictureDraft draft) {
        if (draft.painSide == null) {
            return;
        }
        var sides = draft.painSide.sides();
        var side =
                Collections.max(
                        sides, Comparator.comparing(one -> positives(one, required, draft)));
        for (ProvocationTestName test : required.of()) {
            if (positives(side, required, draft) < required.positive()) {
                draft.provocationTests.add(
                        new ProvocationTest(test, side, ProvocationResult.POSITIVE));
            }
        }
    }

    private static int positives(Side side, PositiveTests required, PictureDraft draft) {
        return ProvocationCount.on(side, required.of(), draft.provocationTests).positive();
    }

    private Tests() {}
}
