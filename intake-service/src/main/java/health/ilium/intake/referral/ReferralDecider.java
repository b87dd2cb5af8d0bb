package health.ilium.intake.referral;

import health.ilium.intake.clinical.Flaw;
import health.ilium.intake.referral.Decision.Decided;
import health.ilium.intake.referral.ReferralCommand.CancelReferral;
import health.ilium.intake.referral.ReferralCommand.ClearRedFlag;
import health.ilium.intake.referral.ReferralCommand.OnCase;
import health.ilium.intake.referral.ReferralCommand.OnVersion;
import health.ilium.intake.referral.ReferralCommand.OverrideTriage;
import health.ilium.intake.referral.ReferralCommand.PassDeadline;
import health.ilium.intake.referral.ReferralCommand.RecordInjectionResult;
import health.ilium.intake.referral.ReferralCommand.RecordTriageDecision;
import health.ilium.intake.referral.ReferralCommand.RecordUndeliverableMessage;
import health.ilium.intake.referral.ReferralCommand.ReturnWithAdvice;
import health.ilium.intake.referral.ReferralCommand.SubmitReferral;
import health.ilium.intake.referral.ReferralCommand.SupplyInformation;
import health.ilium.intake.referral.ReferralEvent.DuplicateSuspected;
import health.ilium.intake.referral.ReferralEvent.InformationRequested;
import health.ilium.intake.referral.ReferralEvent.InformationSupplied;
import health.ilium.intake.referral.ReferralEvent.InjectionResultRecorded;
import health.ilium.intake.referral.ReferralEvent.ReferralAccepted;
import health.ilium.intake.referral.ReferralEvent.ReferralCancelled;
import health.ilium.intake.referral.ReferralEvent.ReferralReturnedWithAdvice;
import health.ilium.intake.referral.ReferralEvent.ReferralSubmitted;
import health.ilium.intake.referral.ReferralEvent.ReferralTriaged;
import java.util.List;

/// Decides what happens when something is asked of a referral. Pure: no clock, no storage.
final class ReferralDecider {

    private ReferralDecider() {}

    static Decision decide(OnCase command, Referral referral) {
        return switch (command) {
            case RecordTriageDecision triage -> triaged(triage, referral);
            case RecordUndeliverableMessage report -> new Decided(report.message());
            case PassDeadline deadline -> DeadlineDecider.passed(deadline, referral);
            case OnVersion onVersion -> decideOnVersion(onVersion, referral);
        };
    }

    static Decided submitted(SubmitReferral command) {
        ReferralEvent submitted =
                new ReferralSubmitted(
                        command.number(),
                        command.practiceId(),
                        command.submission(),
                        command.channel());
        return command.lookalikes().isEmpty()
                ? new Decided(submitted)
                : new Decided(submitted, new DuplicateSuspected(command.lookalikes()));
    }

    private static Decision decideOnVersion(OnVersion command, Referral referral) {
        long shown = referral.versionFor(command.actor());
        if (command.basedOnVersion() > shown) {
            return new Refused.VersionNotReached(shown);
        }
        List<Change> conflicts = Conflicts.of(command, referral);
        if (!conflicts.isEmpty()) {
            return new Refused.ChangedMeanwhile(shown, conflicts);
        }
        Decision decision = decided(command, referral);
        return decision instanceof Refused refused ? refused.seenAt(shown) : decision;
    }

    private static Decision decided(OnVersion command, Referral referral) {
        return switch (command) {
            case SupplyInformation supply -> supplied(supply, referral);
            case RecordInjectionResult result ->
                    Possible.in(referral, new InjectionResultRecorded(result.block()));
            case ReturnWithAdvice advice ->
                    RoutingDecider.beforeTheOutcome(
                            referral, new ReferralReturnedWithAdvice(advice.advice()));
            case CancelReferral cancel ->
                    Possible.in(referral, new ReferralCancelled(cancel.reason(), cancel.note()));
            case OverrideTriage override -> JudgementDecider.overridden(override, referral);
            case ClearRedFlag clear -> JudgementDecider.cleared(clear, referral);
            case RoutingCommand routing -> RoutingDecider.decide(routing, referral);
            case AppointmentCommand appointment -> AppointmentDecider.decide(appointment, referral);
            case CaseWorkCommand work -> CaseWorkDecider.decide(work, referral);
            case OutcomeCommand outcome -> OutcomeDecider.decide(outcome, referral);
        };
    }

    private static Decision supplied(SupplyInformation command, Referral referral) {
        List<Flaw> flaws = command.information().onto(referral.clinical()).flaws();
        return flaws.isEmpty()
                ? Possible.in(referral, new InformationSupplied(command.information()))
                : new Refused.Incoherent(flaws);
    }

    private static Decision triaged(RecordTriageDecision command, Referral referral) {
        if (command.factsVersion() > referral.standing().factsVersion()) {
            return new Refused.VersionNotReached(referral.version());
        }
        if (referral.triagedVersion() >= command.factsVersion()) {
            return new Decided();
        }
        ReferralTriaged triaged =
                new ReferralTriaged(
                        command.factsVersion(), command.decisionId(), command.decision());
        TriageEffect effect = TriageEffect.of(triaged, referral.standing());
        return ReferralLifecycle.after(referral.status(), effect)
                .map(reached -> followedUp(triaged, effect, reached, command.acceptance()))
                .orElseGet(Decided::new);
    }

    private static Decided followedUp(
            ReferralTriaged triaged,
            TriageEffect effect,
            ReferralStatus reached,
            Acceptance acceptance) {
        if (effect == TriageEffect.ASKS && reached == ReferralStatus.AWAITING_INFORMATION) {
            return new Decided(
                    triaged, InformationRequested.byTriage(triaged.decision().missing()));
        }
        boolean signedOff = acceptance == Acceptance.AUTOMATIC;
        if (effect == TriageEffect.NEW_PATHWAY
                && reached == ReferralStatus.IN_REVIEW
                && signedOff) {
            return new Decided(triaged, new ReferralAccepted(triaged.decision().pathway()));
        }
        return new Decided(triaged);
    }
}
