package health.ilium.triage.assessment.rules;

import health.ilium.triage.assessment.policy.RuleParameters.AtLeast;

/// Compares the pain score with a number on the 0–10 scale.
final class PainScoreReaches {

    static Outcome judge(AtLeast required, Chart chart) {
        var score = chart.facts().painScore();
        return score == null
                ? Outcome.UNKNOWN
                : Outcome.metFrom(required.value(), score.outOfTen());
    }

    static Evidence evidence(AtLeast required, Chart chart) {
        var score = chart.facts().painScore();
        return new Evidence(
                score == null ? null : Numbers.plain(score.outOfTen()) + " of 10",
                Numbers.plain(required.value()) + " of 10",
                required.source(),
                "clinical.painScore");
    }

    private PainScoreReaches() {}
}
