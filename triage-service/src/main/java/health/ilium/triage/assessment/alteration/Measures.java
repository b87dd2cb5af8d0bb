package health.ilium.triage.assessment.alteration;

import static health.ilium.triage.assessment.alteration.Alterations.one;

import health.ilium.triage.assessment.facts.Disability;
import health.ilium.triage.assessment.facts.DisabilityScale;
import health.ilium.triage.assessment.facts.Fact;
import health.ilium.triage.assessment.facts.PainScale;
import health.ilium.triage.assessment.facts.PainScore;
import health.ilium.triage.assessment.policy.RuleParameters.AgeLimits;
import health.ilium.triage.assessment.policy.RuleParameters.AtLeast;
import health.ilium.triage.assessment.policy.RuleParameters.AtLeastMonths;
import health.ilium.triage.assessment.policy.RuleParameters.PainDurationForFusion;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Ages, durations and scores that just reach what is asked for.
final class Measures {

    static List<Alteration> age(AgeLimits limits, LocalDate asOf) {
        return one(
                "the patient were at least %d years old".formatted(limits.reviewUnder()),
                it -> it.birthDate = asOf.minusYears(limits.reviewUnder()));
    }

    static List<Alteration> painDuration(AtLeastMonths required) {
        return List.of(painDuration(required.months()));
    }

    /// Where the pain began with a pregnancy, time since the delivery is asked for as well.
    static List<Alteration> painDuration(PainDurationForFusion required) {
        return List.of(
                painDuration(required.months()),
                new Alteration(
                        "%d months had passed since the delivery"
                                .formatted(required.monthsSinceDelivery()),
                        it -> it.monthsSinceDelivery = required.monthsSinceDelivery()),
                new Alteration(
                        "the pain had not begun with a pregnancy",
                        Measures::notBegunWithAPregnancy));
    }

    private static Alteration painDuration(int months) {
        return new Alteration(
                "the pain had lasted at least %d months".formatted(months),
                it -> it.painDurationMonths = atLeast(months, it.painDurationMonths));
    }

    private static int atLeast(int months, @Nullable Integer lasted) {
        return lasted == null ? months : Math.max(months, lasted);
    }

    /// Only while nobody stated it: what is known did happen.
    private static void notBegunWithAPregnancy(PictureDraft draft) {
        if (draft.pregnancyRelatedOnset == Fact.UNKNOWN) {
            draft.pregnancyRelatedOnset = Fact.NO;
        }
    }

    static List<Alteration> painScore(AtLeast required) {
        return one(
                "the pain score were at least %s of 10".formatted(plain(required)),
                it -> it.painScore = new PainScore(required.value(), PainScale.NRS_0_10));
    }

    static List<Alteration> disability(AtLeast required) {
        return one(
                "the Oswestry Disability Index were at least %s percent".formatted(plain(required)),
                it -> it.disability = new Disability(required.value(), DisabilityScale.PERCENT));
    }

    private static String plain(AtLeast required) {
        return required.value().stripTrailingZeros().toPlainString();
    }

    private Measures() {}
}
