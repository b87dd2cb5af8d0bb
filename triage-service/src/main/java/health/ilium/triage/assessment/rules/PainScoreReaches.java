package health.ilium.triage.assessment.rules;

import health.ilium.triage.assessment.policy.RuleParameters.AtLeast;

/// Compares the pain score with a number on the 0–10 scale.
final class PainScoreReaches {

    static RuleResult judge(RuleId rule, Chart chart, AtLeast required) {
        var threshold = Numbers.plain(required.value()) + " of 10";
        var score = chart.facts().painScore();
        return score == null
                ? RuleResult.unknown(rule, threshold, required.source(), "clinical.painScore")
                : RuleResult.of(
                        rule,
                        Outcome.metWhen(score.outOfTen().compareTo(required.value()) >= 0),
                        Numbers.plain(score.outOfTen()) + " of 10",
                        threshold,
                        required.source());
    }

    private PainScoreReaches() {}
}
