package health.ilium.intake.referral;

import health.ilium.intake.clinical.ClinicalPicture;
import health.ilium.intake.clinical.Information;
import health.ilium.intake.referral.ReferralEvent.RedFlagCleared;
import health.ilium.intake.referral.ReferralEvent.ReferralTriaged;
import health.ilium.intake.referral.ReferralEvent.TriageOverridden;

/// How events change what clinicians judged. Pure, like [Evolution].
final class JudgementEvolution {

    private JudgementEvolution() {}

    /// What was cleared stays so, whatever is said now, unless it is raised again.
    static Referral supplied(Referral referral, Information information) {
        Judgements judgements = referral.standing().judgements();
        ClinicalPicture facts =
                information.onto(referral.clinical()).keepingCleared(judgements.clearedFlags());
        return referral.withFacts(facts).with(judgements.about(facts));
    }

    static Referral cleared(Referral referral, RedFlagCleared cleared, Recorded recorded) {
        return referral.withFacts(referral.clinical().without(cleared.redFlag()))
                .with(
                        referral.standing()
                                .judgements()
                                .with(
                                        new ClearedRedFlag(
                                                cleared.redFlag(),
                                                cleared.reason(),
                                                recorded.actor(),
                                                recorded.occurredAt())));
    }

    static Referral overridden(Referral referral, TriageOverridden overridden, Recorded recorded) {
        return referral.with(
                referral.standing()
                        .judgements()
                        .with(
                                new TriageOverride(
                                        overridden.pathway(),
                                        overridden.overridden(),
                                        overridden.reason(),
                                        overridden.text(),
                                        recorded.actor(),
                                        recorded.occurredAt(),
                                        overridden.factsVersion(),
                                        true)));
    }

    /// A decision that brings something new ends an override; one about old facts does not count.
    static Referral triaged(Referral referral, Standing before, ReferralTriaged triaged) {
        boolean counts = triaged.factsVersion() >= before.factsVersion();
        return counts && !before.heldAgainst(triaged.decision().pathway())
                ? referral.with(referral.standing().judgements().withoutOverride())
                : referral;
    }
}
