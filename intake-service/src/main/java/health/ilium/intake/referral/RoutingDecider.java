package health.ilium.intake.referral;

import health.ilium.intake.clinical.Flaw;
import health.ilium.intake.clinical.Information;
import health.ilium.intake.referral.ReferralEvent.InformationRequested;
import health.ilium.intake.referral.ReferralEvent.ReferralAccepted;
import health.ilium.intake.referral.ReferralEvent.ReferralDeclined;
import health.ilium.intake.referral.ReferralEvent.ReferralReopened;
import health.ilium.intake.referral.ReferralEvent.ReferralResubmitted;
import health.ilium.intake.referral.RoutingCommand.AcceptReferral;
import health.ilium.intake.referral.RoutingCommand.DeclineReferral;
import health.ilium.intake.referral.RoutingCommand.ReopenReferral;
import health.ilium.intake.referral.RoutingCommand.RequestInformation;
import health.ilium.intake.referral.RoutingCommand.ResubmitReferral;
import health.ilium.intake.triage.Pathway;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Decides where people send a case. Pure, like [ReferralDecider].
final class RoutingDecider {

    private RoutingDecider() {}

    static Decision decide(RoutingCommand command, Referral referral) {
        return switch (command) {
            case AcceptReferral _ -> accepted(referral);
            case RequestInformation(_, var items, var note, _, _) ->
                    Possible.in(referral, new InformationRequested(items, note));
            case DeclineReferral decline ->
                    beforeTheOutcome(
                            referral, new ReferralDeclined(decline.reason(), decline.note()));
            case ResubmitReferral resubmit -> resubmitted(resubmit.information(), referral);
            case ReopenReferral reopen ->
                    Possible.in(referral, new ReferralReopened(reopen.reason()));
        };
    }

    /// Once the consult has an outcome, that is what the referrer is told.
    static Decision beforeTheOutcome(Referral referral, ReferralEvent event) {
        return referral.status() == ReferralStatus.SEEN && referral.visits().outcome() != null
                ? new Refused.Hindered(referral.version(), Obstacle.OUTCOME_RECORDED)
                : Possible.in(referral, event);
    }

    /// A sign-off is about a decision on the facts as they are now.
    private static Decision accepted(Referral referral) {
        Pathway pathway = referral.pathway();
        if (pathway == null || referral.triagedVersion() < referral.standing().factsVersion()) {
            return new Refused.NotTriagedYet(referral.version());
        }
        return TriageEffect.of(pathway) == TriageEffect.NEW_PATHWAY
                ? Possible.in(referral, new ReferralAccepted(pathway))
                : new Refused.Hindered(referral.version(), Obstacle.NOT_A_PATHWAY_TO_ACCEPT);
    }

    private static Decision resubmitted(@Nullable Information information, Referral referral) {
        List<Flaw> flaws =
                information == null ? List.of() : information.onto(referral.clinical()).flaws();
        return flaws.isEmpty()
                ? Possible.in(referral, new ReferralResubmitted(information))
                : new Refused.Incoherent(flaws);
    }
}
