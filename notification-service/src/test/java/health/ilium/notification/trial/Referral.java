package health.ilium.notification.trial;

import health.ilium.contract.AppointmentBooked;
import health.ilium.contract.AppointmentCancelled;
import health.ilium.contract.AppointmentMoved;
import health.ilium.contract.AppointmentPurpose;
import health.ilium.contract.ContactDetails;
import health.ilium.contract.ContactDetailsCorrected;
import health.ilium.contract.EscalationAcknowledged;
import health.ilium.contract.Language;
import health.ilium.contract.Office;
import health.ilium.contract.Pathway;
import health.ilium.contract.PatientSeen;
import health.ilium.contract.ReferralAccepted;
import health.ilium.contract.ReferralSubmitted;
import health.ilium.contract.UrgentReviewRequired;
import health.ilium.delivery.consuming.Received;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/// A made-up referral and its events.
record Referral(
        UUID id, @Nullable String email, @Nullable String phone, boolean consent, String referrer) {

    static final String DELIVERS = "delivers@simulator.example.org";
    static final Instant AT = Instant.parse("2026-11-20T15:00:00Z");

    static Referral aReferral() {
        return new Referral(UUID.randomUUID(), DELIVERS, null, true, DELIVERS);
    }

    Referral email(@Nullable String address) {
        return new Referral(id, address, phone, consent, referrer);
    }

    Referral phone(String number) {
        return new Referral(id, email, number, consent, referrer);
    }

    Referral withoutConsent() {
        return new Referral(id, email, phone, false, referrer);
    }

    Referral referrer(String address) {
        return new Referral(id, email, phone, consent, address);
    }

    Received<SpecificRecord> submitted() {
        return received(
                1,
                ReferralSubmitted.newBuilder()
                        .setReferralId(id)
                        .setReferralNumber("R-1-1")
                        .setReferralVersion(1)
                        .setOccurredAt(AT)
                        .setContact(contact())
                        .build());
    }

    private ContactDetails contact() {
        return ContactDetails.newBuilder()
                .setOffice(Office.HIALEAH)
                .setLanguage(Language.ES)
                .setPatientEmail(email)
                .setPatientPhone(phone)
                .setConsentEmail(consent)
                .setConsentSms(consent)
                .setConsentSource("REFERRER_FORM")
                .setConsentRecordedAt(AT)
                .setReferrerEmail(referrer)
                .build();
    }

    Received<SpecificRecord> urgent() {
        return received(
                2,
                UrgentReviewRequired.newBuilder()
                        .setReferralId(id)
                        .setReferralNumber("R-1-1")
                        .setReferralVersion(2)
                        .setOccurredAt(AT)
                        .build());
    }

    Received<SpecificRecord> accepted() {
        return received(
                2,
                ReferralAccepted.newBuilder()
                        .setReferralId(id)
                        .setReferralNumber("R-1-1")
                        .setReferralVersion(3)
                        .setOccurredAt(AT)
                        .setPathway(Pathway.SURGICAL_CONSULT)
                        .build());
    }

    Received<SpecificRecord> booked(long version, Instant startsAt) {
        return received(
                version,
                new AppointmentBooked(
                        id,
                        "R-1-1",
                        version,
                        AT,
                        appointmentId(),
                        Office.WESTON,
                        startsAt,
                        30,
                        AppointmentPurpose.DIAGNOSTIC_INJECTION));
    }

    Received<SpecificRecord> moved(long version, Instant startsAt) {
        return received(
                version,
                new AppointmentMoved(
                        id,
                        "R-1-1",
                        version,
                        AT,
                        appointmentId(),
                        Office.WESTON,
                        startsAt,
                        30,
                        AppointmentPurpose.SURGICAL_CONSULT));
    }

    Received<SpecificRecord> calledOff(long version, Instant startsAt) {
        return received(
                version,
                new AppointmentCancelled(id, "R-1-1", version, AT, appointmentId(), startsAt));
    }

    Received<SpecificRecord> seen(long version) {
        return received(version, new PatientSeen(id, "R-1-1", version, AT, appointmentId()));
    }

    Received<SpecificRecord> acknowledged(long version) {
        return received(version, new EscalationAcknowledged(id, "R-1-1", version, AT));
    }

    /// From now on reached as this one says.
    Received<SpecificRecord> corrected(long version) {
        return received(version, new ContactDetailsCorrected(id, "R-1-1", version, AT, contact()));
    }

    Received<SpecificRecord> happened(long version, SpecificRecord event) {
        return received(version, event);
    }

    UUID appointmentId() {
        return UUID.nameUUIDFromBytes(id.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Received<SpecificRecord> received(long sequence, SpecificRecord event) {
        return new Received<>(id, sequence, event);
    }
}
