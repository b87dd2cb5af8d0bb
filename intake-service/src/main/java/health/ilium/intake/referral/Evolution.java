package health.ilium.intake.referral;

import health.ilium.intake.clinical.DiagnosticBlock;
import health.ilium.intake.clinical.Information;
import health.ilium.intake.referral.ReferralEvent.DuplicateSuspected;
import health.ilium.intake.referral.ReferralEvent.InformationRequested;
import health.ilium.intake.referral.ReferralEvent.InformationSupplied;
import health.ilium.intake.referral.ReferralEvent.InjectionResultRecorded;
import health.ilium.intake.referral.ReferralEvent.MessageUndeliverable;
import health.ilium.intake.referral.ReferralEvent.RedFlagCleared;
import health.ilium.intake.referral.ReferralEvent.ReferralAccepted;
import health.ilium.intake.referral.ReferralEvent.ReferralCancelled;
import health.ilium.intake.referral.ReferralEvent.ReferralReturnedWithAdvice;
import health.ilium.intake.referral.ReferralEvent.ReferralSubmitted;
import health.ilium.intake.referral.ReferralEvent.ReferralTriaged;
import health.ilium.intake.referral.ReferralEvent.TriageOverridden;
import health.ilium.intake.triage.Pathway;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How each event changes a referral. Pure; the journal folded through it is the referral.
final class Evolution {

    private Evolution() {}

    static Referral beginning(Recorded first) {
        if (!(first.event() instanceof ReferralSubmitted submitted)) {
            throw new IllegalArgumentException("A journal begins with " + first.event().type());
        }
        return new Referral(
                new Referral.Arrived(
                        first.referralId(),
                        submitted.number(),
                        submitted.practiceId(),
                        first.recordedAt()),
                submitted.submission(),
                new Standing(ReferralStatus.RECEIVED, first.version(), null, null, Judgements.NONE),
                null,
                List.of(),
                List.of(first.change()));
    }

    static Referral after(Referral before, Recorded recorded) {
        Standing moved = before.standing().in(statusAfter(before, recorded.event()));
        Referral referral = before.changedBy(recorded.change()).with(moved);
        return switch (recorded.event()) {
            case ReferralSubmitted _ ->
                    throw new IllegalArgumentException("A referral was submitted twice");
            case DuplicateSuspected(List<UUID> lookalikes) -> referral.withLookalikes(lookalikes);
            case InformationSupplied(Information information) ->
                    JudgementEvolution.supplied(referral, information);
            case InjectionResultRecorded(DiagnosticBlock block) ->
                    referral.withFacts(before.clinical().withBlock(block));
            case ReferralTriaged triaged ->
                    JudgementEvolution.triaged(referral, before.standing(), triaged)
                            .with(triage(before, triaged, recorded));
            case TriageOverridden overridden ->
                    JudgementEvolution.overridden(referral, overridden, recorded);
            case RedFlagCleared cleared -> JudgementEvolution.cleared(referral, cleared, recorded);
            case ReferralAccepted(Pathway pathway) -> referral.with(moved.accepted(pathway));
            case ReferralReturnedWithAdvice(String advice) -> referral.with(moved.returned(advice));
            case InformationRequested _, ReferralCancelled _, MessageUndeliverable _ -> referral;
        };
    }

    private static ReferralStatus statusAfter(Referral before, ReferralEvent event) {
        return reached(before.standing(), event).orElse(before.status());
    }

    private static Optional<ReferralStatus> reached(Standing before, ReferralEvent event) {
        if (event instanceof ReferralTriaged triaged) {
            return ReferralLifecycle.after(before.status(), TriageEffect.of(triaged, before));
        }
        return event instanceof TriageOverridden overridden
                ? ReferralLifecycle.afterOverride(
                        before.status(), TriageEffect.of(overridden.pathway()))
                : ReferralLifecycle.after(before.status(), event.getClass());
    }

    private static @Nullable Triage triage(
            Referral before, ReferralTriaged triaged, Recorded recorded) {
        return triaged.factsVersion() < before.standing().factsVersion()
                ? before.triage()
                : new Triage(
                        triaged.factsVersion(),
                        triaged.decisionId(),
                        recorded.occurredAt(),
                        triaged.decision());
    }
}
