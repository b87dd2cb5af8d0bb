package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R07;

import health.ilium.triage.assessment.facts.ClinicalPicture;
import health.ilium.triage.assessment.facts.Fact;
import java.util.List;

/// Pain that began with a pregnancy must also have outlasted the delivery.
final class PainLastsLongEnoughForFusion implements Rule {

    @Override
    public RuleId id() {
        return R07;
    }

    @Override
    public Outcome judge(Chart chart) {
        return duration(chart).and(recoveryFromDelivery(chart));
    }

    private static Outcome duration(Chart chart) {
        var months = chart.facts().painDurationMonths();
        return months == null
                ? Outcome.UNKNOWN
                : Outcome.metFrom(chart.policy().painDurationForFusion().months(), months);
    }

    private static Outcome recoveryFromDelivery(Chart chart) {
        var since = chart.facts().monthsSinceDelivery();
        int required = chart.policy().painDurationForFusion().monthsSinceDelivery();
        return switch (chart.facts().pregnancyRelatedOnset()) {
            case NO -> Outcome.MET;
            case UNKNOWN -> QuestionsAboutPregnancy.areAsked(chart) ? Outcome.UNKNOWN : Outcome.MET;
            case YES -> since == null ? Outcome.UNKNOWN : Outcome.metFrom(required, since);
        };
    }

    @Override
    public Evidence evidence(Chart chart) {
        var required = chart.policy().painDurationForFusion();
        return new Evidence(
                seen(chart.facts()),
                "%d months; after pregnancy-related onset also %d months since delivery"
                        .formatted(required.months(), required.monthsSinceDelivery()),
                required.source(),
                settledBy(chart));
    }

    private static List<String> settledBy(Chart chart) {
        var aboutDelivery =
                chart.facts().pregnancyRelatedOnset() == Fact.YES
                        ? "clinical.monthsSinceDelivery"
                        : "clinical.pregnancyRelatedOnset";
        return new UnknownFacts()
                .and(chart.facts().painDurationMonths() == null, "clinical.painDurationMonths")
                .and(recoveryFromDelivery(chart) == Outcome.UNKNOWN, aboutDelivery)
                .fields();
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
