package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R08;

import health.ilium.triage.assessment.facts.ProvocationCount;
import health.ilium.triage.assessment.facts.Side;
import health.ilium.triage.assessment.policy.RuleParameters.PositiveTests;
import java.util.List;

/// Three by default: the number and the tests that count come from the policy. With pain on both
/// sides the better side is read; a test not done, not tolerated or not reported may still turn
/// out positive.
final class AtLeastThreeProvocationTestsPositive implements Rule {

    @Override
    public RuleResult judge(Chart chart) {
        var required = chart.policy().provocationTests();
        var threshold = Integer.toString(required.positive());
        if (chart.facts().painSide() == null) {
            return RuleResult.unknown(
                    R08, threshold, required.source(), settlingAnUnknownSide(chart, required));
        }
        var outcome = Outcome.NOT_MET;
        int most = 0;
        for (Side side : chart.facts().painfulSides()) {
            var count = countOn(side, chart, required);
            outcome = outcome.or(read(count, required.positive()));
            most = Math.max(most, count.positive());
        }
        var result =
                RuleResult.of(
                        R08,
                        outcome,
                        most + " of " + required.of().size(),
                        threshold,
                        required.source());
        return outcome == Outcome.UNKNOWN
                ? result.settledBy(List.of("clinical.provocationTests"))
                : result;
    }

    private static Outcome read(ProvocationCount count, int required) {
        if (count.positive() >= required) {
            return Outcome.MET;
        }
        return count.positive() + count.open() >= required ? Outcome.UNKNOWN : Outcome.NOT_MET;
    }

    /// The side alone settles it unless either side would then be asked about its tests.
    private static String[] settlingAnUnknownSide(Chart chart, PositiveTests required) {
        for (Side side : Side.values()) {
            if (read(countOn(side, chart, required), required.positive()) != Outcome.UNKNOWN) {
                return new String[] {"clinical.painSide"};
            }
        }
        return new String[] {"clinical.painSide", "clinical.provocationTests"};
    }

    private static ProvocationCount countOn(Side side, Chart chart, PositiveTests required) {
        return ProvocationCount.on(side, required.of(), chart.facts().provocationTests());
    }
}
