package health.ilium.intake.worklist.web;

import health.ilium.intake.clinical.ClinicalPicture;
import health.ilium.intake.clinical.History;
import health.ilium.intake.referral.Referral;
import health.ilium.intake.submission.Consent;
import health.ilium.intake.submission.Patient;
import health.ilium.intake.submission.Referrer;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The facts of a case by section. A fact that nobody gave stands where it would be, as not known.
///
/// @param section the end of the key of its title, as the name of a fact is of its label
public record CaseFacts(String section, List<Fact> facts) {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("worklist", Locale.ROOT);
    private static final Set<String> PAIN =
            Set.of(
                    "painSide",
                    "painBelowL5",
                    "painOverSiJoint",
                    "painDurationMonths",
                    "pregnancyRelatedOnset",
                    "monthsSinceDelivery",
                    "painScore",
                    "disability");
    private static final Set<String> SECTIONS = Set.of("redFlags", "history");

    /// @param value null when nobody gave it
    /// @param alarming a red flag that was raised
    public record Fact(String name, @Nullable String value, boolean alarming) {}

    static List<CaseFacts> of(Referral referral, Said said) {
        FactText text = new FactText(said);
        ClinicalPicture clinical = referral.clinical();
        return List.of(
                new CaseFacts("patient", patient(referral, text)),
                new CaseFacts("redFlags", flags(clinical, text)),
                new CaseFacts("pain", some(clinical, PAIN::contains, text)),
                new CaseFacts(
                        "examination",
                        some(clinical, it -> !PAIN.contains(it) && !SECTIONS.contains(it), text)),
                new CaseFacts("history", history(clinical.history(), text)));
    }

    private static List<Fact> patient(Referral referral, FactText text) {
        Patient patient = referral.submission().patient();
        Referrer referrer = referral.submission().referrer();
        return List.of(
                given("phone", patient.phone()),
                given("email", patient.email()),
                given("consent", agreedTo(patient.consent())),
                given("language", called("language", patient.preferredLanguage())),
                given("office", called("office", patient.preferredOffice())),
                given("interpreterNeeded", text.of(patient.interpreterNeeded())),
                given("caregiver", text.of(patient.caregiver())),
                given("insurance", text.of(patient.insurance())),
                given("referrer", referrer.name() + ", " + referrer.practice()),
                given("referrerPhone", referrer.phone()),
                given("referrerEmail", referrer.email()),
                given("reason", referral.submission().reason()),
                given("diagnoses", String.join(", ", referral.submission().diagnoses())));
    }

    private static String agreedTo(Consent consent) {
        if (consent.email()) {
            return consent.sms() ? "e-mail and text messages" : "e-mail";
        }
        return consent.sms() ? "text messages" : "neither e-mail nor text messages";
    }

    private static @Nullable String called(String kind, @Nullable Enum<?> code) {
        return code == null ? null : TEXTS.getString(kind + "." + code.name());
    }

    private static List<Fact> flags(ClinicalPicture clinical, FactText text) {
        return some(clinical.redFlags(), _ -> true, text).stream()
                .map(it -> new Fact(it.name(), it.value(), "yes".equals(it.value())))
                .toList();
    }

    /// That no joint was fused before is known when an empty list was given.
    private static List<Fact> history(History history, FactText text) {
        boolean noneFused =
                history.priorSiJointFusionSides() != null
                        && history.priorSiJointFusionSides().isEmpty();
        return some(history, _ -> true, text).stream()
                .map(
                        it ->
                                noneFused && it.name().equals("priorSiJointFusionSides")
                                        ? given(it.name(), "none")
                                        : it)
                .toList();
    }

    private static List<Fact> some(Record of, Predicate<String> names, FactText text) {
        return Arrays.stream(of.getClass().getRecordComponents())
                .filter(component -> names.test(component.getName()))
                .map(component -> given(component.getName(), text.of(value(component, of))))
                .toList();
    }

    private static Fact given(String name, @Nullable String value) {
        return new Fact(name, value, false);
    }

    private static @Nullable Object value(RecordComponent component, Record of) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A record hides " + component.getName(), impossible);
        }
    }
}
