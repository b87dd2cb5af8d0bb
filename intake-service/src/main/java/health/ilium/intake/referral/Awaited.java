package health.ilium.intake.referral;

import health.ilium.intake.referral.CaseWorkEvent.ContactDetailsCorrected;
import health.ilium.intake.referral.ReferralEvent.InformationSupplied;
import health.ilium.intake.referral.ReferralEvent.InjectionResultRecorded;
import health.ilium.intake.referral.ReferralEvent.ReferralTriaged;

/// What a snoozed case may wait for.
public enum Awaited {
    INFORMATION_SUPPLIED(InformationSupplied.class, "information is supplied"),
    REFERRAL_TRIAGED(ReferralTriaged.class, "triage decides"),
    INJECTION_RESULT_RECORDED(InjectionResultRecorded.class, "an injection's result is recorded"),
    CONTACT_DETAILS_CORRECTED(ContactDetailsCorrected.class, "contact details are corrected");

    private final Class<? extends ReferralEvent> event;
    private final String words;

    Awaited(Class<? extends ReferralEvent> event, String words) {
        this.event = event;
        this.words = words;
    }

    boolean is(ReferralEvent happened) {
        return event == happened.getClass();
    }

    public String words() {
        return words;
    }
}
