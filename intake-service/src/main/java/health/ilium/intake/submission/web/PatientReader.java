package health.ilium.intake.submission.web;

import static health.ilium.intake.clinical.YesNoUnknown.NO;
import static health.ilium.intake.clinical.YesNoUnknown.YES;

import health.ilium.intake.clinical.YesNoUnknown;
import health.ilium.intake.submission.Caregiver;
import health.ilium.intake.submission.Consent;
import health.ilium.intake.submission.Insurance;
import health.ilium.intake.submission.Language;
import health.ilium.intake.submission.Office;
import health.ilium.intake.submission.Patient;
import health.ilium.intake.submission.Sex;
import health.ilium.intake.wire.json.Codes;
import health.ilium.intake.wire.json.Fields;
import health.ilium.intake.wire.json.Moments;
import health.ilium.intake.wire.json.Rule;
import health.ilium.intake.wire.json.Texts;
import health.ilium.intake.wire.json.Verdict;

/// Reads `patient`.
final class PatientReader {

    private static final Rule<String> WORDS = Texts.line(100);
    private static final Rule<Sex> SEX = Codes.of(Sex.class);
    private static final Rule<Language> LANGUAGE = Codes.of(Language.class, Language::code);
    private static final Rule<Office> OFFICE = Codes.of(Office.class);
    private static final Rule<YesNoUnknown> YES_NO = Codes.of(YesNoUnknown.class);

    /// The contract leaves open how it is written; senders write both.
    private static final Rule<YesNoUnknown> YES_NO_OR_FLAG =
            new Rule<>(
                    value ->
                            value.isBoolean()
                                    ? Verdict.accepted(value.booleanValue() ? YES : NO)
                                    : YES_NO.judge().apply(value),
                    YesNoUnknown.UNKNOWN);

    private final Moments moments;

    PatientReader(Moments moments) {
        this.moments = moments;
    }

    Patient read(Fields patient) {
        Contact.requireOne(patient);
        return new Patient(
                patient.required("givenName", WORDS),
                patient.required("familyName", WORDS),
                patient.required("birthDate", moments.day()),
                patient.optional("sex", SEX, Sex.UNKNOWN),
                patient.optional("phone", Contact.PHONE),
                patient.optional("email", Contact.EMAIL),
                patient.optional("preferredLanguage", LANGUAGE),
                patient.optional("preferredOffice", OFFICE),
                patient.optional("mrn", WORDS),
                patient.optionalObject("insurance", PatientReader::insurance),
                patient.object("consent", this::consent),
                patient.optional("interpreterNeeded", YES_NO_OR_FLAG, YesNoUnknown.UNKNOWN),
                patient.optionalObject("caregiver", PatientReader::caregiver));
    }

    private static Insurance insurance(Fields insurance) {
        return new Insurance(
                insurance.optional("payer", WORDS), insurance.optional("memberId", WORDS));
    }

    /// What was not said is no consent.
    private Consent consent(Fields consent) {
        return new Consent(
                consent.optional("sms", Codes.FLAG, false),
                consent.optional("email", Codes.FLAG, false),
                consent.optional("source", WORDS),
                consent.optional("recordedAt", moments.instant()));
    }

    private static Caregiver caregiver(Fields caregiver) {
        return new Caregiver(
                caregiver.optional("name", WORDS),
                caregiver.optional("phone", Contact.PHONE),
                caregiver.optional("relationship", WORDS));
    }
}
