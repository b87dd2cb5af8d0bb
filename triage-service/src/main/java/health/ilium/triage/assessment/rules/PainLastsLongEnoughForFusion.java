package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R07;

import health.ilium.triage.assessment.facts.ClinicalPicture;
import health.ilium.triage.assessment.facts.Fact;
import health.ilium.triage.assessment.policy.RuleParameters.PainDurationForFusion;

/// Pain that began with a pregnancy must also have outlasted the delivery.
final class PainLastsLongEnoughForFusion implements Rule {

    @Override
    public RuleResult judge(Chart chart) {
        var facts = chart.facts();
        var required = chart.policy().painDurationForFusion();
        var months = facts.painDurationMonths();
        var duration =
                months == null ? Outcome.UNKNOWN : Outcome.metWhen(months >= required.months());
        var recovery = recoveryFromDelivery(chart, required);
        var outcome = duration.and(recovery);
        var result =
                RuleResult.of(
                        R07,
                        outcome,
                        seen(facts),
                        required.months()
                                + " months; after pregnancy-related onset also "
                                + required.monthsSinceDelivery()
                                + " months since delivery",
                        required.source());
        return outcome != Outcome.UNKNOWN
                ? result
                : result.settledBy(
                        new UnknownFacts()
                                .and(months == null, "clinical.painDurationMonths")
                                .and(recovery == Outcome.UNKNOWN, unsettledByDelivery(facts))
                                .fields());
    }

    private static Outcome recoveryFromDelivery(Chart chart, PainDurationForFusion required) {
        var since = chart.facts().monthsSinceDelivery();
        return switch (chart.facts().pregnancyRelatedOnset()) {
            case NO -> Outcome.MET;
            case UNKNOWN -> QuestionsAboutPregnancy.areAsked(chart) ? Outcome.UNKNOWN : Outcome.MET;
            case YES ->
                    since == null
                            ? Outcome.UNKNOWN
                            : Outcome.metWhen(since >= required.monthsSinceDelivery());
        };
    }

    private static String unsettledByDelivery(ClinicalPicture facts) {
        return facts.pregnancyRelatedOnset() == Fact.YES
                ? "clinical.monthsSinceDelivery"
                : "clinical.pregnancyRelatedOnset";
    }

    private static String seen(ClinicalPicture facts) {
        var months = facts.painDurationMonths();
        var since = facts.monthsSinceDelivery();
        return (months == null ? "UNKNOWN" : months + " months")
                + ", pregnancy-related onset "
                + facts.pregnancyRelatedOnset()
                + (since == null ? "" : ", " + since + " months since delivery");
    }
}
