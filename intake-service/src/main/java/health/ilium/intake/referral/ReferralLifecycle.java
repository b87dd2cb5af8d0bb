package health.ilium.intake.referral;

import static health.ilium.intake.referral.ReferralStatus.ACCEPTED;
import static health.ilium.intake.referral.ReferralStatus.APPOINTMENT_CANCELLED;
import static health.ilium.intake.referral.ReferralStatus.AWAITING_INFORMATION;
import static health.ilium.intake.referral.ReferralStatus.CANCELLED;
import static health.ilium.intake.referral.ReferralStatus.CLOSED;
import static health.ilium.intake.referral.ReferralStatus.COMPLETED;
import static health.ilium.intake.referral.ReferralStatus.DECLINED;
import static health.ilium.intake.referral.ReferralStatus.DUPLICATE;
import static health.ilium.intake.referral.ReferralStatus.IN_REVIEW;
import static health.ilium.intake.referral.ReferralStatus.NO_SHOW;
import static health.ilium.intake.referral.ReferralStatus.RECEIVED;
import static health.ilium.intake.referral.ReferralStatus.RETURNED_WITH_ADVICE;
import static health.ilium.intake.referral.ReferralStatus.SCHEDULED;
import static health.ilium.intake.referral.ReferralStatus.SEEN;
import static health.ilium.intake.referral.ReferralStatus.UNREACHABLE;
import static health.ilium.intake.referral.TriageEffect.ASKS;
import static health.ilium.intake.referral.TriageEffect.NEEDS_PERSON;
import static health.ilium.intake.referral.TriageEffect.NEW_PATHWAY;
import static health.ilium.intake.referral.TriageEffect.OUTDATED;
import static health.ilium.intake.referral.TriageEffect.OVERRIDE_STANDS;
import static health.ilium.intake.referral.TriageEffect.SAME_PATHWAY;
import static health.ilium.intake.referral.TriageEffect.URGENT;

import health.ilium.intake.referral.AppointmentEvent.AppointmentBooked;
import health.ilium.intake.referral.AppointmentEvent.AppointmentCancelled;
import health.ilium.intake.referral.AppointmentEvent.AppointmentMoved;
import health.ilium.intake.referral.AppointmentEvent.PatientDidNotAttend;
import health.ilium.intake.referral.AppointmentEvent.PatientSeen;
import health.ilium.intake.referral.CaseWorkEvent.CaseClaimed;
import health.ilium.intake.referral.CaseWorkEvent.CaseReleased;
import health.ilium.intake.referral.CaseWorkEvent.CaseSnoozed;
import health.ilium.intake.referral.CaseWorkEvent.ContactAttempted;
import health.ilium.intake.referral.CaseWorkEvent.ContactAttemptsExhausted;
import health.ilium.intake.referral.CaseWorkEvent.ContactDetailsCorrected;
import health.ilium.intake.referral.CaseWorkEvent.DeadlinePassed;
import health.ilium.intake.referral.CaseWorkEvent.DuplicateRuledOut;
import health.ilium.intake.referral.CaseWorkEvent.EscalationAcknowledged;
import health.ilium.intake.referral.CaseWorkEvent.NoteAdded;
import health.ilium.intake.referral.CaseWorkEvent.NoteWithdrawn;
import health.ilium.intake.referral.OutcomeEvent.ConsultOutcomeRecorded;
import health.ilium.intake.referral.OutcomeEvent.FusionPerformed;
import health.ilium.intake.referral.OutcomeEvent.ReferralClosed;
import health.ilium.intake.referral.OutcomeEvent.ReportAcknowledged;
import health.ilium.intake.referral.OutcomeEvent.ReportSent;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The life of a referral as data: which event is possible where, and where it leads.
final class ReferralLifecycle {

    private static final Set<ReferralStatus> ALL = EnumSet.allOf(ReferralStatus.class);
    private static final Set<ReferralStatus> OPEN =
            ALL.stream().filter(ReferralStatus::open).collect(Collectors.toUnmodifiableSet());
    private static final Set<ReferralStatus> TRIAGED_FREELY =
            EnumSet.of(RECEIVED, AWAITING_INFORMATION, IN_REVIEW, ACCEPTED, SEEN);
    private static final Set<ReferralStatus> TRIAGED =
            EnumSet.of(RECEIVED, AWAITING_INFORMATION, IN_REVIEW, ACCEPTED, SCHEDULED, SEEN);

    private static final Set<ReferralStatus> JUDGED =
            EnumSet.of(AWAITING_INFORMATION, IN_REVIEW, ACCEPTED, SEEN);

    private static final Set<ReferralStatus> BOOKABLE =
            EnumSet.of(ACCEPTED, NO_SHOW, APPOINTMENT_CANCELLED, SEEN);
    private static final Set<ReferralStatus> ENDED_EARLY =
            EnumSet.of(RETURNED_WITH_ADVICE, DECLINED, CANCELLED, UNREACHABLE);

    static final List<Transition> TABLE =
            List.of(
                    new Transition(Set.of(), ReferralSubmitted.class, RECEIVED),
                    new Transition(ALL, DuplicateSuspected.class, null),
                    triaged(TRIAGED, Set.of(OUTDATED, OVERRIDE_STANDS, SAME_PATHWAY), null),
                    triaged(TRIAGED, Set.of(URGENT), IN_REVIEW),
                    triaged(TRIAGED_FREELY, Set.of(ASKS), AWAITING_INFORMATION),
                    triaged(TRIAGED_FREELY, Set.of(NEEDS_PERSON, NEW_PATHWAY), IN_REVIEW),
                    triaged(Set.of(SCHEDULED), Set.of(ASKS, NEEDS_PERSON, NEW_PATHWAY), null),
                    overridden(JUDGED, Set.of(ASKS), AWAITING_INFORMATION),
                    overridden(JUDGED, Set.of(URGENT, NEEDS_PERSON, NEW_PATHWAY), IN_REVIEW),
                    overridden(Set.of(SCHEDULED), Set.of(URGENT), IN_REVIEW),
                    new Transition(TRIAGED, RedFlagCleared.class, null),
                    new Transition(
                            EnumSet.of(RECEIVED, AWAITING_INFORMATION, IN_REVIEW, ACCEPTED),
                            InformationRequested.class,
                            AWAITING_INFORMATION),
                    new Transition(
                            Set.of(AWAITING_INFORMATION), InformationSupplied.class, RECEIVED),
                    new Transition(
                            EnumSet.of(IN_REVIEW, ACCEPTED), InformationSupplied.class, null),
                    new Transition(Set.of(IN_REVIEW), ReferralAccepted.class, ACCEPTED),
                    new Transition(
                            EnumSet.of(IN_REVIEW, ACCEPTED, SEEN),
                            ReferralReturnedWithAdvice.class,
                            RETURNED_WITH_ADVICE),
                    new Transition(
                            EnumSet.of(IN_REVIEW, ACCEPTED, SEEN),
                            ReferralDeclined.class,
                            DECLINED),
                    new Transition(BOOKABLE, AppointmentBooked.class, SCHEDULED),
                    new Transition(Set.of(SCHEDULED), AppointmentMoved.class, null),
                    new Transition(
                            Set.of(SCHEDULED), AppointmentCancelled.class, APPOINTMENT_CANCELLED),
                    new Transition(Set.of(SCHEDULED), PatientDidNotAttend.class, NO_SHOW),
                    new Transition(Set.of(SCHEDULED), PatientSeen.class, SEEN),
                    new Transition(
                            EnumSet.of(ACCEPTED, SCHEDULED, SEEN),
                            InjectionResultRecorded.class,
                            SEEN),
                    new Transition(Set.of(SEEN), ConsultOutcomeRecorded.class, null),
                    new Transition(Set.of(SEEN), ReportSent.class, COMPLETED),
                    new Transition(Set.of(COMPLETED), ReportAcknowledged.class, CLOSED),
                    new Transition(Set.of(COMPLETED), ReferralClosed.class, CLOSED),
                    new Transition(EnumSet.of(COMPLETED, CLOSED), FusionPerformed.class, null),
                    new Transition(OPEN, ReferralCancelled.class, CANCELLED),
                    new Transition(OPEN, ReferralMarkedDuplicate.class, DUPLICATE),
                    new Transition(OPEN, ContactAttemptsExhausted.class, UNREACHABLE),
                    new Transition(ENDED_EARLY, ReferralResubmitted.class, RECEIVED),
                    new Transition(ENDED_EARLY, ReferralReopened.class, RECEIVED),
                    new Transition(OPEN, CaseClaimed.class, null),
                    new Transition(ALL, CaseReleased.class, null),
                    new Transition(OPEN, CaseSnoozed.class, null),
                    new Transition(ALL, NoteAdded.class, null),
                    new Transition(ALL, NoteWithdrawn.class, null),
                    new Transition(OPEN, ContactAttempted.class, null),
                    new Transition(ALL, ContactDetailsCorrected.class, null),
                    new Transition(OPEN, EscalationAcknowledged.class, null),
                    new Transition(OPEN, DuplicateRuledOut.class, null),
                    new Transition(ALL, DeadlinePassed.class, null),
                    new Transition(ALL, MessageUndeliverable.class, null));

    private ReferralLifecycle() {}

    /// Where an event other than a decision of triage leads; empty when it cannot happen here.
    static Optional<ReferralStatus> after(
            ReferralStatus status, Class<? extends ReferralEvent> event) {
        return rows(status, event).map(row -> reached(row, status)).findFirst();
    }

    /// Where a decision of triage leads; empty when it comes too late to matter.
    static Optional<ReferralStatus> after(ReferralStatus status, TriageEffect effect) {
        return after(status, ReferralTriaged.class, effect);
    }

    /// Where a clinician's decision against triage leads; empty when it cannot be made here.
    static Optional<ReferralStatus> afterOverride(ReferralStatus status, TriageEffect effect) {
        return after(status, TriageOverridden.class, effect);
    }

    private static Optional<ReferralStatus> after(
            ReferralStatus status, Class<? extends ReferralEvent> event, TriageEffect effect) {
        return rows(status, event)
                .filter(row -> row.when().contains(effect))
                .map(row -> reached(row, status))
                .findFirst();
    }

    private static Stream<Transition> rows(
            ReferralStatus status, Class<? extends ReferralEvent> event) {
        return TABLE.stream().filter(row -> row.covers(status, event));
    }

    private static ReferralStatus reached(Transition row, ReferralStatus status) {
        return Objects.requireNonNullElse(row.to(), status);
    }

    private static Transition triaged(
            Set<ReferralStatus> from, Set<TriageEffect> when, @Nullable ReferralStatus to) {
        return new Transition(from, ReferralTriaged.class, when, to);
    }

    private static Transition overridden(
            Set<ReferralStatus> from, Set<TriageEffect> when, ReferralStatus to) {
        return new Transition(from, TriageOverridden.class, when, to);
    }
}
