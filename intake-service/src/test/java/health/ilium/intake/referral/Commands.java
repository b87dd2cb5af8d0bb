package health.ilium.intake.referral;

import health.ilium.intake.clinical.Information;
import health.ilium.intake.clinical.RedFlag;
import health.ilium.intake.referral.ReferralCommand.CancelReferral;
import health.ilium.intake.referral.ReferralCommand.ClearRedFlag;
import health.ilium.intake.referral.ReferralCommand.OverrideTriage;
import health.ilium.intake.referral.ReferralCommand.RecordInjectionResult;
import health.ilium.intake.referral.ReferralCommand.RecordTriageDecision;
import health.ilium.intake.referral.ReferralCommand.RecordUndeliverableMessage;
import health.ilium.intake.referral.ReferralCommand.ReturnWithAdvice;
import health.ilium.intake.referral.ReferralCommand.SubmitReferral;
import health.ilium.intake.referral.ReferralCommand.SupplyInformation;
import health.ilium.intake.referral.ReferralEvent.MessageUndeliverable;
import health.ilium.intake.submission.Channel;
import health.ilium.intake.submission.Submission;
import health.ilium.intake.submission.Submissions;
import health.ilium.intake.triage.Decisions;
import health.ilium.intake.triage.NonAdherenceReason;
import health.ilium.intake.triage.Pathway;
import health.ilium.intake.triage.TriageDecision;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Commands for tests.
public final class Commands {

    public static final Instant NOW = Instant.parse("2026-11-22T15:00:00.123456Z");
    public static final UUID PRACTICE = UUID.fromString("0199e000-0000-7000-8000-000000000001");
    public static final Actor REFERRER = Actor.practice(PRACTICE, "Example Family Medicine");
    public static final Actor CLINICIAN =
            Actor.staff(UUID.fromString("0199e000-0000-7000-8000-0000000000c1"), "Dr Clinician");

    private Commands() {}

    static SubmitReferral submit(UUID... lookalikes) {
        return submit(Submissions.aSubmission(), lookalikes);
    }

    static SubmitReferral submitFlagged() {
        return submit(Submissions.flagged());
    }

    private static SubmitReferral submit(Submission submission, UUID... lookalikes) {
        return new SubmitReferral(
                ReferralNumber.of(1),
                PRACTICE,
                submission,
                List.of(lookalikes),
                Channel.API,
                REFERRER,
                NOW);
    }

    public static RecordTriageDecision triaged(long facts, Pathway pathway, Acceptance acceptance) {
        return triaged(facts, Decisions.to(pathway), acceptance);
    }

    public static RecordTriageDecision triaged(
            long facts, TriageDecision decision, Acceptance acceptance) {
        return new RecordTriageDecision(
                facts, new UUID(7, facts), NOW, decision, acceptance, Actor.TRIAGE, NOW);
    }

    static RecordTriageDecision automatic(long facts, Pathway pathway) {
        return triaged(facts, pathway, Acceptance.AUTOMATIC);
    }

    static SupplyInformation supply(long basedOn, String field, String facts) {
        return new SupplyInformation(
                basedOn, new Information(Set.of(field), Submissions.json(facts)), REFERRER, NOW);
    }

    static SupplyInformation supply(long basedOn) {
        return supply(basedOn, "fortinFingerTest", "{\"fortinFingerTest\": \"YES\"}");
    }

    static RecordInjectionResult injected(long basedOn) {
        return new RecordInjectionResult(basedOn, Submissions.aBlock(), CLINICIAN, NOW);
    }

    static ReturnWithAdvice giveBack(long basedOn) {
        return new ReturnWithAdvice(basedOn, "Physical therapy first.", CLINICIAN, NOW);
    }

    public static OverrideTriage override(long basedOn, Pathway pathway) {
        return new OverrideTriage(
                basedOn,
                pathway,
                NonAdherenceReason.RISK_BENEFIT_RATIO.coded(),
                "The scan tells me more.",
                CLINICIAN,
                NOW);
    }

    public static ClearRedFlag clear(long basedOn, RedFlag redFlag) {
        return new ClearRedFlag(basedOn, redFlag, "Examined today.", CLINICIAN, NOW);
    }

    static CancelReferral cancel(long basedOn) {
        return new CancelReferral(
                basedOn, CancellationReason.NO_LONGER_NEEDED, null, REFERRER, NOW);
    }

    public static RecordUndeliverableMessage undeliverable() {
        return new RecordUndeliverableMessage(
                new MessageUndeliverable(
                        new UUID(1, 1), "REFERRAL_SUBMITTED", "PATIENT", "SMS", "FAILED", "X"),
                NOW,
                Actor.MESSAGES,
                NOW);
    }
}
