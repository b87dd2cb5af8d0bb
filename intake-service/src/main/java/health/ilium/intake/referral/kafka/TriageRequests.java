package health.ilium.intake.referral.kafka;

import health.ilium.contract.TriageRequested;
import health.ilium.intake.calendar.PracticeDay;
import health.ilium.intake.referral.AppointmentEvent;
import health.ilium.intake.referral.CaseWorkEvent;
import health.ilium.intake.referral.OutcomeEvent;
import health.ilium.intake.referral.Recorded;
import health.ilium.intake.referral.Referral;
import health.ilium.intake.referral.ReferralEvent.DuplicateSuspected;
import health.ilium.intake.referral.ReferralEvent.InformationRequested;
import health.ilium.intake.referral.ReferralEvent.InformationSupplied;
import health.ilium.intake.referral.ReferralEvent.InjectionResultRecorded;
import health.ilium.intake.referral.ReferralEvent.MessageUndeliverable;
import health.ilium.intake.referral.ReferralEvent.RedFlagCleared;
import health.ilium.intake.referral.ReferralEvent.ReferralAccepted;
import health.ilium.intake.referral.ReferralEvent.ReferralCancelled;
import health.ilium.intake.referral.ReferralEvent.ReferralDeclined;
import health.ilium.intake.referral.ReferralEvent.ReferralMarkedDuplicate;
import health.ilium.intake.referral.ReferralEvent.ReferralReopened;
import health.ilium.intake.referral.ReferralEvent.ReferralResubmitted;
import health.ilium.intake.referral.ReferralEvent.ReferralReturnedWithAdvice;
import health.ilium.intake.referral.ReferralEvent.ReferralSubmitted;
import health.ilium.intake.referral.ReferralEvent.ReferralTriaged;
import health.ilium.intake.referral.ReferralEvent.TriageOverridden;
import health.ilium.intake.submission.Office;
import health.ilium.intake.submission.Patient;
import health.ilium.intake.triage.AskedFacts;
import health.ilium.intake.triage.avro.AvroTriageRequest;
import java.util.Objects;
import java.util.Optional;

/// Every event that changes the clinical facts asks triage about the facts as they stand then.
///
/// @param defaultOffice for patients who prefer none
record TriageRequests(Office defaultOffice) {

    Optional<TriageRequested> of(Recorded recorded, Referral referral) {
        return switch (recorded.event()) {
            case ReferralSubmitted _,
                    InformationSupplied _,
                    InjectionResultRecorded _,
                    RedFlagCleared _,
                    ReferralResubmitted _,
                    ReferralReopened _ ->
                    Optional.of(request(recorded, referral));
            case DuplicateSuspected _,
                    ReferralTriaged _,
                    TriageOverridden _,
                    InformationRequested _,
                    ReferralAccepted _,
                    ReferralReturnedWithAdvice _,
                    ReferralCancelled _,
                    ReferralDeclined _,
                    ReferralMarkedDuplicate _,
                    AppointmentEvent _,
                    CaseWorkEvent _,
                    OutcomeEvent _,
                    MessageUndeliverable _ ->
                    Optional.empty();
        };
    }

    private TriageRequested request(Recorded recorded, Referral referral) {
        Patient patient = referral.submission().patient();
        return AvroTriageRequest.of(
                recorded.referralId(),
                recorded.version(),
                recorded.recordedAt(),
                PracticeDay.of(recorded.recordedAt()),
                new AskedFacts(
                        patient.birthDate(),
                        patient.sex(),
                        referral.clinical(),
                        Objects.requireNonNullElse(patient.preferredOffice(), defaultOffice),
                        patient.insurance() == null ? null : patient.insurance().payer()));
    }
}
