package health.ilium.intake.referral.web;

import static health.ilium.intake.wire.json.FaultCode.REQUIRED;

import health.ilium.intake.referral.Awaited;
import health.ilium.intake.referral.CaseWorkCommand.AcknowledgeEscalation;
import health.ilium.intake.referral.CaseWorkCommand.AddNote;
import health.ilium.intake.referral.CaseWorkCommand.ClaimCase;
import health.ilium.intake.referral.CaseWorkCommand.CorrectContactDetails;
import health.ilium.intake.referral.CaseWorkCommand.MarkDuplicate;
import health.ilium.intake.referral.CaseWorkCommand.ReleaseCase;
import health.ilium.intake.referral.CaseWorkCommand.RuleOutDuplicate;
import health.ilium.intake.referral.CaseWorkCommand.SnoozeCase;
import health.ilium.intake.referral.CaseWorkCommand.WithdrawNote;
import health.ilium.intake.referral.Snooze;
import health.ilium.intake.submission.Language;
import health.ilium.intake.submission.Office;
import health.ilium.intake.submission.web.Contact;
import health.ilium.intake.wire.json.Codes;
import health.ilium.intake.wire.json.Fields;
import health.ilium.intake.wire.json.Ids;
import health.ilium.intake.wire.json.Numbers;
import health.ilium.intake.wire.json.Rule;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Reads what people do with a case beside deciding it.
final class CaseWorkReader {

    private static final Rule<Awaited> AWAITED = Codes.of(Awaited.class);
    private static final Rule<Language> LANGUAGE = Codes.of(Language.class, Language::code);
    private static final Rule<Office> OFFICE = Codes.of(Office.class);

    private CaseWorkReader() {}

    static ClaimCase claim(Asking asking, Fields fields) {
        return new ClaimCase(
                asking.basedOn(fields),
                asking.now().plus(ClaimCase.LEASE),
                fields.optional("takeOver", Asking.PROSE),
                asking.author(),
                asking.now());
    }

    static ReleaseCase release(Asking asking, Fields fields) {
        return new ReleaseCase(asking.basedOn(fields), asking.author(), asking.now());
    }

    /// With neither `until` nor `awaited` the case is woken.
    static SnoozeCase snooze(Asking asking, Fields fields) {
        return new SnoozeCase(
                asking.basedOn(fields),
                snoozed(
                        fields.optional("until", asking.moments().planned()),
                        fields.optional("awaited", AWAITED)),
                asking.author(),
                asking.now());
    }

    private static @Nullable Snooze snoozed(@Nullable Instant until, @Nullable Awaited awaited) {
        return until == null && awaited == null ? null : new Snooze(until, awaited);
    }

    static AddNote note(Asking asking, Fields fields) {
        return new AddNote(
                asking.basedOn(fields),
                fields.required("text", Asking.PROSE),
                asking.author(),
                asking.now());
    }

    static WithdrawNote withdrawNote(Asking asking, Fields fields) {
        return new WithdrawNote(
                asking.basedOn(fields),
                fields.required("note", Numbers.version()),
                asking.author(),
                asking.now());
    }

    static CorrectContactDetails contactDetails(Asking asking, Fields fields) {
        if (!fields.has("phone")
                && !fields.has("email")
                && !fields.has("preferredLanguage")
                && !fields.has("preferredOffice")) {
            fields.fault("phone", REQUIRED, "something must be corrected");
        }
        return new CorrectContactDetails(
                asking.basedOn(fields),
                fields.optional("phone", Contact.PHONE),
                fields.optional("email", Contact.EMAIL),
                fields.optional("preferredLanguage", LANGUAGE),
                fields.optional("preferredOffice", OFFICE),
                asking.author(),
                asking.now());
    }

    static AcknowledgeEscalation acknowledge(Asking asking, Fields fields) {
        return new AcknowledgeEscalation(asking.basedOn(fields), asking.author(), asking.now());
    }

    static MarkDuplicate duplicate(Asking asking, Fields fields) {
        return new MarkDuplicate(
                asking.basedOn(fields),
                fields.required("standing", Ids.UUIDS),
                asking.author(),
                asking.now());
    }

    static RuleOutDuplicate noDuplicate(Asking asking, Fields fields) {
        return new RuleOutDuplicate(asking.basedOn(fields), asking.author(), asking.now());
    }
}
