package health.ilium.notification.trial;

import health.ilium.contract.ContactDetails;
import health.ilium.contract.Language;
import health.ilium.contract.Office;
import health.ilium.contract.Pathway;
import health.ilium.contract.ReferralAccepted;
import health.ilium.contract.ReferralSubmitted;
import health.ilium.contract.UrgentReviewRequired;
import health.ilium.delivery.consuming.Received;
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
        ContactDetails contact =
                ContactDetails.newBuilder()
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
        return received(
                1,
                ReferralSubmitted.newBuilder()
                        .setReferralId(id)
                        .setReferralNumber("R-1-1")
                        .setReferralVersion(1)
                        .setOccurredAt(AT)
                        .setContact(contact)
                        .build());
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

    private Received<SpecificRecord> received(long sequence, SpecificRecord event) {
        return new Received<>(id, sequence, event);
    }
}
