package health.ilium.intake.referral;

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
import java.util.List;

/// How events change what happens around a case. Pure, like [Evolution].
final class CourseEvolution {

    private CourseEvolution() {}

    /// The case begins anew, with visits still to come.
    static Referral anew(Referral referral) {
        Course course = referral.course();
        return referral.with(
                course.with(referral.work().anew()).with(Visits.NONE).with(Clocks.NONE));
    }

    static Referral after(Referral referral, AppointmentEvent event) {
        Visits visits = referral.visits();
        return referral.with(
                referral.course()
                        .with(
                                switch (event) {
                                    case AppointmentBooked booked ->
                                            visits.with(booked.appointment());
                                    case AppointmentMoved moved -> visits.with(moved.appointment());
                                    case AppointmentCancelled _, PatientDidNotAttend _ ->
                                            visits.withoutAppointment();
                                    case PatientSeen _ -> visits;
                                }));
    }

    static Referral after(Referral referral, OutcomeEvent event) {
        Visits visits = referral.visits();
        return referral.with(
                referral.course()
                        .with(
                                switch (event) {
                                    case ConsultOutcomeRecorded recorded ->
                                            visits.with(recorded.outcome());
                                    case FusionPerformed performed ->
                                            visits.fusedOn(performed.performedOn());
                                    case ReportSent _, ReportAcknowledged _, ReferralClosed _ ->
                                            visits;
                                }));
    }

    static Referral after(Referral referral, CaseWorkEvent event, Recorded recorded) {
        Course course = referral.course();
        return switch (event) {
            case ContactDetailsCorrected corrected ->
                    corrected(referral.with(course.with(course.work().message(false))), corrected);
            case DuplicateRuledOut _ -> referral.with(course.with(List.of()));
            case DeadlinePassed passed ->
                    referral.with(course.with(course.clocks().passing(passed)));
            case CaseClaimed _,
                    CaseReleased _,
                    CaseSnoozed _,
                    NoteAdded _,
                    NoteWithdrawn _,
                    ContactAttempted _,
                    ContactAttemptsExhausted _,
                    EscalationAcknowledged _ ->
                    referral.with(course.with(worked(course.work(), event, recorded)));
        };
    }

    private static CaseWork worked(CaseWork work, CaseWorkEvent event, Recorded recorded) {
        return switch (event) {
            case CaseClaimed claimed -> work.claimed(new Claim(recorded.actor(), claimed.until()));
            case CaseReleased _ -> work.claimed(null);
            case CaseSnoozed(var until, var awaited) ->
                    work.snoozed(
                            until == null && awaited == null ? null : new Snooze(until, awaited));
            case NoteAdded(String text) ->
                    work.with(
                            new Note(
                                    recorded.version(),
                                    text,
                                    recorded.actor(),
                                    recorded.occurredAt()));
            case NoteWithdrawn(long version) -> work.withoutNote(version);
            case ContactAttempted attempted -> work.attempted(attempted.attempt());
            case EscalationAcknowledged _ -> work.escalation(true);
            case ContactAttemptsExhausted _,
                    ContactDetailsCorrected _,
                    DuplicateRuledOut _,
                    DeadlinePassed _ ->
                    work;
        };
    }

    private static Referral corrected(Referral referral, ContactDetailsCorrected by) {
        return referral.with(
                referral.submission()
                        .withPatient(
                                referral.submission()
                                        .patient()
                                        .reachedBy(
                                                by.phone(),
                                                by.email(),
                                                by.preferredLanguage(),
                                                by.preferredOffice())));
    }
}
