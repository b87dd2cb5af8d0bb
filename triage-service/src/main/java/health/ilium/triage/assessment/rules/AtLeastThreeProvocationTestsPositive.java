package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R08;

import health.ilium.triage.assessment.facts.ProvocationCount;
import health.ilium.triage.assessment.facts.Side;
import java.util.List;

/// Three by default: the number and the tests that count come from the policy. With pain on both
/// sides the better side is read; a test not done, not tolerated or not reported may still turn
/// out positive.
final class AtLeastThreeProvocationTestsPositive implements Rule {

    @Override
    public RuleId id() {
        return R08;
    }

    @Override
    public Outcome judge(Chart chart) {
        if (chart.facts().painSide() == null) {
            return Outcome.UNKNOWN;
        }
        var betterSide = Outcome.NOT_MET;
        for (Side side : chart.facts().painfulSides()) {
            betterSide = betterSide.or(on(side, chart));
        }
        return betterSide;
    }

    private static Outcome on(Side side, Chart chart) {
        int required = chart.policy().provocationTests().positive();
        var count = count(side, chart);
        if (count.positive() >= required) {
            return Outcome.MET;
        }
        return count.positive() + count.open() >= required ? Outcome.UNKNOWN : Outcome.NOT_MET;
    }

    private static ProvocationCount count(Side side, Chart chart) {
        return ProvocationCount.on(
                side, chart.policy().provocationTests().of(), chart.facts().provocationTests());
    }

    @Override
    public Evidence evidence(Chart chart) {
        var required = chart.policy().provocationTests();
        var sides = chart.facts().painfulSides();
        int most = 0;
        for (Side side : sides) {
            most = Math.max(most, count(side, chart).positive());
        }
        return new Evidence(
                sides.isEmpty() ? null : most + " of " + required.of().size(),
                Integer.toString(required.positive()),
                required.source(),
                settledBy(chart));
    }

    /// The side alone settles it unless either side would then be asked about its tests.
    private static List<String> settledBy(Chart chart) {
        if (chart.facts().painSide() != null) {
            return List.of("clinical.provocationTests");
        }
        for (Side side : Side.values()) {
            if (on(side, chart) != Outcome.UNKNOWN) {
                return List.of("clinical.painSide");
            }
        }
        return List.of("clinical.painSide", "clinical.provocationTests");
    }
}
