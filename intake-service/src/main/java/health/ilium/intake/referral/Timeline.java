package health.ilium.intake.referral;

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
import java.util.Locale;

/// Tells what happened in plain words. Values of facts stay out of it.
final class Timeline {

    private Timeline() {}

    static TimelineEntry entry(Recorded recorded) {
        return new TimelineEntry(
                recorded.version(),
                recorded.event().type(),
                recorded.occurredAt(),
                recorded.recordedAt(),
                recorded.actor(),
                sentence(recorded.event(), recorded.actor().name()));
    }

    private static String sentence(ReferralEvent event, String who) {
        return switch (event) {
            case ReferralSubmitted submitted ->
                    "%s submitted referral %s.".formatted(who, submitted.number());
            case DuplicateSuspected suspected ->
                    "Looks like the patient of %s."
                            .formatted(
                                    counted(suspected.lookalikes().size(), "other open referral"));
            case InformationSupplied supplied ->
                    "%s supplied %s."
                            .formatted(
                                    who, counted(supplied.information().fields().size(), "fact"));
            case ReferralTriaged triaged ->
                    "Triage of version %d: %s."
                            .formatted(
                                    triaged.factsVersion(), triaged.decision().pathway().words());
            case InformationRequested requested ->
                    "Asked for %s.".formatted(counted(requested.items().size(), "item"));
            case ReferralAccepted accepted -> "Accepted: %s.".formatted(accepted.pathway().words());
            case TriageOverridden overridden ->
                    "%s decided otherwise than triage: %s."
                            .formatted(who, overridden.pathway().words());
            case RedFlagCleared _ -> "%s cleared a red flag.".formatted(who);
            case ReferralReturnedWithAdvice _ -> "%s returned the case with advice.".formatted(who);
            case ReferralCancelled cancelled ->
                    "%s cancelled the referral: %s.".formatted(who, cancelled.reason().words());
            case InjectionResultRecorded _ ->
                    "%s recorded the result of a diagnostic injection.".formatted(who);
            case ReferralDeclined declined ->
                    "%s declined the referral: %s.".formatted(who, declined.reason().words());
            case ReferralMarkedDuplicate _ ->
                    "%s found that another referral goes on instead.".formatted(who);
            case ReferralResubmitted _ -> "%s sent the referral again.".formatted(who);
            case ReferralReopened _ -> "%s opened the referral again.".formatted(who);
            case AppointmentEvent appointment -> VisitSentences.of(appointment, who);
            case OutcomeEvent outcome -> VisitSentences.of(outcome, who);
            case CaseWorkEvent work -> WorkSentences.of(work, who);
            case MessageUndeliverable message ->
                    "A message to the %s did not surely arrive (%s)."
                            .formatted(lower(message.recipient()), lower(message.outcome()));
        };
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String lower(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
