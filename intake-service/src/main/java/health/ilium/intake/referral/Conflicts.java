package health.ilium.intake.referral;

import health.ilium.intake.referral.AppointmentEvent.AppointmentBooked;
import health.ilium.intake.referral.AppointmentEvent.AppointmentCancelled;
import health.ilium.intake.referral.AppointmentEvent.AppointmentMoved;
import health.ilium.intake.referral.AppointmentEvent.PatientDidNotAttend;
import health.ilium.intake.referral.AppointmentEvent.PatientSeen;
import health.ilium.intake.referral.CaseWorkCommand.AcknowledgeEscalation;
import health.ilium.intake.referral.CaseWorkCommand.AddNote;
import health.ilium.intake.referral.CaseWorkCommand.ClaimCase;
import health.ilium.intake.referral.CaseWorkCommand.CorrectContactDetails;
import health.ilium.intake.referral.CaseWorkCommand.MarkDuplicate;
import health.ilium.intake.referral.CaseWorkCommand.RecordContactAttempt;
import health.ilium.intake.referral.CaseWorkCommand.ReleaseCase;
import health.ilium.intake.referral.CaseWorkCommand.RuleOutDuplicate;
import health.ilium.intake.referral.CaseWorkCommand.SnoozeCase;
import health.ilium.intake.referral.CaseWorkCommand.WithdrawNote;
import health.ilium.intake.referral.CaseWorkEvent.ContactAttemptsExhausted;
import health.ilium.intake.referral.CaseWorkEvent.ContactDetailsCorrected;
import health.ilium.intake.referral.CaseWorkEvent.DuplicateRuledOut;
import health.ilium.intake.referral.OutcomeEvent.ConsultOutcomeRecorded;
import health.ilium.intake.referral.OutcomeEvent.FusionPerformed;
import health.ilium.intake.referral.OutcomeEvent.ReportSent;
import health.ilium.intake.referral.ReferralCommand.CancelReferral;
import health.ilium.intake.referral.ReferralCommand.ClearRedFlag;
import health.ilium.intake.referral.ReferralCommand.OnVersion;
import health.ilium.intake.referral.ReferralCommand.OverrideTriage;
import health.ilium.intake.referral.ReferralCommand.RecordInjectionResult;
import health.ilium.intake.referral.ReferralCommand.ReturnWithAdvice;
import health.ilium.intake.referral.ReferralCommand.SupplyInformation;
import health.ilium.intake.referral.ReferralEvent.InformationSupplied;
import health.ilium.intake.referral.ReferralEvent.InjectionResultRecorded;
import health.ilium.intake.referral.ReferralEvent.RedFlagCleared;
import health.ilium.intake.referral.ReferralEvent.ReferralAccepted;
import health.ilium.intake.referral.ReferralEvent.ReferralCancelled;
import health.ilium.intake.referral.ReferralEvent.ReferralDeclined;
import health.ilium.intake.referral.ReferralEvent.ReferralMarkedDuplicate;
import health.ilium.intake.referral.ReferralEvent.ReferralReopened;
import health.ilium.intake.referral.ReferralEvent.ReferralResubmitted;
import health.ilium.intake.referral.ReferralEvent.ReferralReturnedWithAdvice;
import health.ilium.intake.referral.ReferralEvent.ReferralTriaged;
import health.ilium.intake.referral.ReferralEvent.TriageOverridden;
import health.ilium.intake.referral.RoutingCommand.AcceptReferral;
import health.ilium.intake.referral.RoutingCommand.DeclineReferral;
import health.ilium.intake.referral.RoutingCommand.ReopenReferral;
import health.ilium.intake.referral.RoutingCommand.RequestInformation;
import health.ilium.intake.referral.RoutingCommand.ResubmitReferral;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which later events make a command stale. Claims, notes and reports about messages never do.
final class Conflicts {

    private static final Set<Class<? extends ReferralEvent>> FACTS =
            Set.of(InformationSupplied.class, InjectionResultRecorded.class, RedFlagCleared.class);
    private static final Set<Class<? extends ReferralEvent>> ENDINGS =
            Set.of(
                    ReferralReturnedWithAdvice.class,
                    ReferralDeclined.class,
                    ReferralCancelled.class,
                    ReferralMarkedDuplicate.class,
                    ContactAttemptsExhausted.class);
    private static final Set<Class<? extends ReferralEvent>> JUDGEMENTS =
            Set.of(ReferralTriaged.class, ReferralAccepted.class, TriageOverridden.class);
    private static final Set<Class<? extends ReferralEvent>> VISITS =
            Set.of(
                    AppointmentBooked.class,
                    AppointmentMoved.class,
                    AppointmentCancelled.class,
                    PatientDidNotAttend.class,
                    PatientSeen.class);
    private static final Set<Class<? extends ReferralEvent>> OUTCOMES =
            Set.of(ConsultOutcomeRecorded.class, ReportSent.class, FusionPerformed.class);
    private static final Set<Class<? extends ReferralEvent>> BEGINNINGS =
            Set.of(ReferralResubmitted.class, ReferralReopened.class);

    private Conflicts() {}

    /// The changes that the one who gave the command should have known of, oldest first.
    static List<Change> of(OnVersion command, Referral referral) {
        Set<String> types = conflicting(command);
        return referral.changes().stream()
                .filter(change -> change.version() > command.basedOnVersion())
                .filter(change -> types.contains(change.type()))
                .toList();
    }

    private static Set<String> conflicting(OnVersion command) {
        return switch (command) {
            case SupplyInformation _ -> types(FACTS);
            case RecordInjectionResult _ -> types(FACTS, ENDINGS);
            case ClearRedFlag _ -> types(FACTS, ENDINGS);
            case ReturnWithAdvice _, OverrideTriage _, AcceptReferral _, DeclineReferral _ ->
                    types(FACTS, ENDINGS, JUDGEMENTS);
            case RequestInformation _ -> types(FACTS, ENDINGS);
            case ResubmitReferral _, ReopenReferral _ -> types(ENDINGS, BEGINNINGS);
            case CancelReferral _ -> types(Set.of(InjectionResultRecorded.class), ENDINGS);
            case AppointmentCommand _ -> types(VISITS, ENDINGS);
            case OutcomeCommand _ -> types(OUTCOMES, ENDINGS);
            case MarkDuplicate _, RuleOutDuplicate _ ->
                    types(Set.of(DuplicateRuledOut.class), ENDINGS);
            case CorrectContactDetails _ -> types(Set.of(ContactDetailsCorrected.class));
            case ClaimCase _,
                    ReleaseCase _,
                    SnoozeCase _,
                    AddNote _,
                    WithdrawNote _,
                    RecordContactAttempt _,
                    AcknowledgeEscalation _ ->
                    Set.of();
        };
    }

    @SafeVarargs
    private static Set<String> types(Set<Class<? extends ReferralEvent>>... sets) {
        return Stream.of(sets)
                .flatMap(Set::stream)
                .map(Class::getSimpleName)
                .collect(Collectors.toUnmodifiableSet());
    }
}
