package health.ilium.intake.referral;

import health.ilium.intake.clinical.YesNoUnknown;
import health.ilium.intake.referral.Decision.Decided;
import health.ilium.intake.referral.ReferralCommand.ClearRedFlag;
import health.ilium.intake.referral.ReferralCommand.OverrideTriage;
import health.ilium.intake.referral.ReferralEvent.InformationRequested;
import health.ilium.intake.referral.ReferralEvent.RedFlagCleared;
import health.ilium.intake.referral.ReferralEvent.ReferralAccepted;
import health.ilium.intake.referral.ReferralEvent.TriageOverridden;
import java.util.Optional;

/// Decides what happens when a clinician judges a case otherwise than triage did. Pure, like
/// [ReferralDecider].
final class JudgementDecider {

    private JudgementDecider() {}

    static Decision overridden(OverrideTriage command, Referral referral) {
        TriageEffect effect = TriageEffect.of(command.pathway());
        Optional<ReferralStatus> reached =
                ReferralLifecycle.afterOverride(referral.status(), effect);
        if (reached.isEmpty()) {
            return new Refused.NotInThisStatus(referral.version(), referral.status());
        }
        Triage triage = referral.triage();
        if (triage == null || triage.factsVersion() < referral.standing().factsVersion()) {
            return new Refused.NotTriagedYet(referral.version());
        }
        if (command.pathway() == referral.pathway()) {
            return new Refused.PathwayStandsAlready(referral.version());
        }
        return followedUp(
                new TriageOverridden(
                        command.pathway(),
                        triage.decision().pathway(),
                        command.reason(),
                        command.text(),
                        triage.factsVersion(),
                        triage.decisionId()),
                effect,
                triage);
    }

    /// An override to a pathway that can be accepted is the clinician's sign-off.
    private static Decided followedUp(
            TriageOverridden overridden, TriageEffect effect, Triage triage) {
        return switch (effect) {
            case NEW_PATHWAY -> new Decided(overridden, new ReferralAccepted(overridden.pathway()));
            case ASKS ->
                    new Decided(
                            overridden, InformationRequested.byTriage(triage.decision().missing()));
            case URGENT, NEEDS_PERSON, OUTDATED, OVERRIDE_STANDS, SAME_PATHWAY ->
                    new Decided(overridden);
        };
    }

    static Decision cleared(ClearRedFlag command, Referral referral) {
        RedFlagCleared cleared = new RedFlagCleared(command.redFlag(), command.reason());
        if (ReferralLifecycle.after(referral.status(), cleared.getClass()).isEmpty()) {
            return new Refused.NotInThisStatus(referral.version(), referral.status());
        }
        return referral.clinical().redFlags().of(command.redFlag()) == YesNoUnknown.YES
                ? new Decided(cleared)
                : new Refused.RedFlagNotRaised(referral.version());
    }
}
