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
import health.ilium.intake.referral.ReferralEvent.ReferralDeclined;
import health.ilium.intake.referral.ReferralEvent.ReferralMarkedDuplicate;
import health.ilium.intake.referral.ReferralEvent.ReferralReopened;
import health.ilium.intake.referral.ReferralEvent.ReferralResubmitted;
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
                        new Standing(
                                ReferralStatus.RECEIVED,
                                first.version(),
                                null,
                                null,
                                Judgements.NONE),
                        null,
                        Course.NONE,
                        List.of(first.change()))
                .keepingTime(first);
    }

    static Referral after(Referral before, Recorded recorded) {
        Standing moved = before.standing().in(statusAfter(before, recorded.event()));
        return happened(before, before.changedBy(recorded.change()).with(moved), recorded)
                .keepingTime(recorded);
    }

    /// @param referral with its new status and version already
    private static Referral happened(Referral before, Referral referral, Recorded recorded) {
        return switch (recorded.event()) {
            case ReferralSubmitted _ ->
                    throw new IllegalArgumentException("A referral was submitted twice");
            case DuplicateSuspected(List<UUID> lookalikes) ->
                    referral.with(referral.course().with(lookalikes));
            case InformationSupplied(Information information) ->
                    JudgementEvolution.supplied(referral, information);
            case InjectionResultRecorded(DiagnosticBlock block) ->
                    referral.withFacts(before.clinical().withBlock(block));
            case ReferralTriaged triaged -> triaged(before, referral, triaged, recorded);
            case TriageOverridden overridden ->
                    JudgementEvolution.overridden(referral, overridden, recorded);
            case RedFlagCleared cleared -> JudgementEvolution.cleared(referral, cleared, recorded);
            case ReferralAccepted(Pathway pathway) ->
                    referral.with(referral.standing().accepted(pathway));
            case ReferralReturnedWithAdvice(String advice) ->
                    referral.with(referral.standing().returned(advice));
            case ReferralResubmitted(Information information) ->
                    CourseEvolution.anew(
                            information == null
                                    ? referral.withFacts(referral.clinical())
                                    : JudgementEvolution.supplied(referral, information));
            case ReferralReopened _ ->
                    CourseEvolution.anew(referral.withFacts(referral.clinical()));
            case AppointmentEvent event -> CourseEvolution.after(referral, event);
            case CaseWorkEvent event -> CourseEvolution.after(referral, event, recorded);
            case OutcomeEvent event -> CourseEvolution.after(referral, event);
            case InformationRequested _ ->
                    referral.with(referral.course().with(referral.work().asking()));
            case MessageUndeliverable _ ->
                    referral.with(referral.course().with(referral.work().message(true)));
            case ReferralCancelled _, ReferralDeclined _, ReferralMarkedDuplicate _ -> referral;
        };
    }

    private static Referral triaged(
            Referral before, Referral referral, ReferralTriaged triaged, Recorded recorded) {
        Referral judged =
                JudgementEvolution.triaged(referral, before.standing(), triaged)
                        .with(triage(before, triaged, recorded));
        return judged.urgent() && !before.urgent()
                ? judged.with(judged.course().with(judged.work().escalation(false)))
                : judged;
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
