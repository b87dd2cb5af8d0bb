package health.ilium.intake.referral.kafka;

import static health.ilium.intake.triage.Pathway.URGENT_ESCALATION;

import health.ilium.contract.ContactDetails;
import health.ilium.contract.ContactDetailsCorrected;
import health.ilium.contract.EscalationAcknowledged;
import health.ilium.contract.InformationRequested;
import health.ilium.contract.InjectionResultRecorded;
import health.ilium.contract.Language;
import health.ilium.contract.Pathway;
import health.ilium.contract.ReferralAccepted;
import health.ilium.contract.ReferralCancelled;
import health.ilium.contract.ReferralDeclined;
import health.ilium.contract.ReferralMarkedDuplicate;
import health.ilium.contract.ReferralReturnedWithAdvice;
import health.ilium.contract.ReferralSubmitted;
import health.ilium.contract.UrgentReviewRequired;
import health.ilium.intake.referral.AppointmentEvent;
import health.ilium.intake.referral.CaseWorkEvent;
import health.ilium.intake.referral.OutcomeEvent;
import health.ilium.intake.referral.Recorded;
import health.ilium.intake.referral.Referral;
import health.ilium.intake.referral.ReferralEvent;
import health.ilium.intake.submission.Consent;
import health.ilium.intake.submission.Office;
import health.ilium.intake.submission.Patient;
import health.ilium.intake.submission.Submission;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;

/// What people of a case are told about. Nothing clinical is in it: details stand on the pages.
///
/// @param defaultOffice for patients who prefer none
record Milestones(Office defaultOffice) {

    Optional<SpecificRecord> of(Recorded recorded, Referral referral) {
        UUID id = recorded.referralId();
        String number = referral.number().text();
        long version = recorded.version();
        Instant at = recorded.occurredAt();
        Told told = new Told(id, number, version, at);
        return switch (recorded.event()) {
            case ReferralEvent.ReferralSubmitted submitted ->
                    Optional.of(
                            new ReferralSubmitted(
                                    id, number, version, at, contact(submitted.submission())));
            case CaseWorkEvent.ContactDetailsCorrected _ ->
                    Optional.of(
                            new ContactDetailsCorrected(
                                    id, number, version, at, contact(referral.submission())));
            case AppointmentEvent event -> Optional.of(VisitMilestones.of(event, told));
            case OutcomeEvent event -> VisitMilestones.of(event, told);
            case CaseWorkEvent event -> WorkMilestones.of(event, told);
            case ReferralEvent.ReferralDeclined _ ->
                    Optional.of(new ReferralDeclined(id, number, version, at));
            case ReferralEvent.ReferralMarkedDuplicate _ ->
                    Optional.of(new ReferralMarkedDuplicate(id, number, version, at));
            // A clinician has looked at the red flag.
            case ReferralEvent.RedFlagCleared _ ->
                    Optional.of(new EscalationAcknowledged(id, number, version, at));
            case ReferralEvent.TriageOverridden overridden
                    when overridden.overridden() == URGENT_ESCALATION ->
                    Optional.of(new EscalationAcknowledged(id, number, version, at));
            case ReferralEvent.ReferralTriaged triaged when urgent(triaged, referral) ->
                    Optional.of(new UrgentReviewRequired(id, number, version, at));
            case ReferralEvent.TriageOverridden overridden
                    when overridden.pathway() == URGENT_ESCALATION ->
                    Optional.of(new UrgentReviewRequired(id, number, version, at));
            case ReferralEvent.InformationRequested _ ->
                    Optional.of(new InformationRequested(id, number, version, at));
            case ReferralEvent.ReferralAccepted accepted ->
                    Optional.of(
                            new ReferralAccepted(
                                    id,
                                    number,
                                    version,
                                    at,
                                    Pathway.valueOf(accepted.pathway().name())));
            case ReferralEvent.ReferralReturnedWithAdvice _ ->
                    Optional.of(new ReferralReturnedWithAdvice(id, number, version, at));
            case ReferralEvent.ReferralCancelled _ ->
                    Optional.of(new ReferralCancelled(id, number, version, at));
            case ReferralEvent.InjectionResultRecorded _ ->
                    Optional.of(new InjectionResultRecorded(id, number, version, at));
            case ReferralEvent.ReferralTriaged _,
                    ReferralEvent.TriageOverridden _,
                    ReferralEvent.DuplicateSuspected _,
                    ReferralEvent.InformationSupplied _,
                    ReferralEvent.ReferralResubmitted _,
                    ReferralEvent.ReferralReopened _,
                    ReferralEvent.MessageUndeliverable _ ->
                    Optional.empty();
        };
    }

    private static boolean urgent(ReferralEvent.ReferralTriaged triaged, Referral referral) {
        return triaged.decision().pathway() == URGENT_ESCALATION
                && triaged.factsVersion() == referral.standing().factsVersion();
    }

    private ContactDetails contact(Submission submission) {
        Patient patient = submission.patient();
        Consent consent = patient.consent();
        return new ContactDetails(
                health.ilium.contract.Office.valueOf(
                        Objects.requireNonNullElse(patient.preferredOffice(), defaultOffice)
                                .name()),
                Language.valueOf(
                        patient.preferredLanguage() == null
                                ? Language.EN.name()
                                : patient.preferredLanguage().name()),
                patient.phone(),
                patient.email(),
                consent.sms(),
                consent.email(),
                consent.source(),
                consent.recordedAt(),
                submission.referrer().phone(),
                submission.referrer().email());
    }

    /// What every milestone says.
    record Told(UUID id, String number, long version, Instant at) {}
}
