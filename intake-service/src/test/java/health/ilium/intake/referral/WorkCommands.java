package health.ilium.intake.referral;

import static health.ilium.intake.referral.Commands.CLINICIAN;
import static health.ilium.intake.referral.Commands.NOW;
import static health.ilium.intake.referral.Commands.REFERRER;

import health.ilium.intake.appointment.AppointmentCancellation;
import health.ilium.intake.referral.AppointmentCommand.BookAppointment;
import health.ilium.intake.referral.AppointmentCommand.CancelAppointment;
import health.ilium.intake.referral.AppointmentCommand.MoveAppointment;
import health.ilium.intake.referral.AppointmentCommand.RecordNoShow;
import health.ilium.intake.referral.AppointmentCommand.RecordVisit;
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
import health.ilium.intake.referral.ContactAttempt.Answer;
import health.ilium.intake.referral.ContactAttempt.Person;
import health.ilium.intake.referral.ContactAttempt.Way;
import health.ilium.intake.referral.OutcomeCommand.AcknowledgeReport;
import health.ilium.intake.referral.OutcomeCommand.RecordConsultOutcome;
import health.ilium.intake.referral.OutcomeCommand.RecordFusion;
import health.ilium.intake.referral.OutcomeCommand.SendReport;
import health.ilium.intake.referral.ReferralCommand.PassDeadline;
import health.ilium.intake.referral.RoutingCommand.AcceptReferral;
import health.ilium.intake.referral.RoutingCommand.DeclineReferral;
import health.ilium.intake.referral.RoutingCommand.ReopenReferral;
import health.ilium.intake.referral.RoutingCommand.RequestInformation;
import health.ilium.intake.referral.RoutingCommand.ResubmitReferral;
import health.ilium.intake.submission.Office;
import health.ilium.intake.triage.MissingItem;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Commands of people who work on a case, for tests. Based on the latest version there can be.
public final class WorkCommands {

    public static final Actor COORDINATOR =
            Actor.staff(UUID.fromString("0199e000-0000-7000-8000-0000000000c2"), "C. Coordinator");
    public static final UUID APPOINTMENT = new UUID(3, 3);
    public static final Instant VISIT = NOW.plus(Duration.ofDays(7));
    static final ContactPolicy POLICY = new ContactPolicy(3, 3);

    private WorkCommands() {}

    public static AcceptReferral accept(long basedOn) {
        return new AcceptReferral(basedOn, CLINICIAN, NOW);
    }

    static RequestInformation ask(long basedOn) {
        MissingItem item = new MissingItem("clinical.disability", "", MissingItem.AskedOf.REFERRER);
        return new RequestInformation(basedOn, List.of(item), null, COORDINATOR, NOW);
    }

    static DeclineReferral decline(long basedOn) {
        return new DeclineReferral(basedOn, DeclineReason.OUTSIDE_SCOPE, null, CLINICIAN, NOW);
    }

    static ResubmitReferral resubmit(long basedOn) {
        return new ResubmitReferral(basedOn, null, REFERRER, NOW);
    }

    static ReopenReferral reopen(long basedOn) {
        return new ReopenReferral(basedOn, "The patient called.", COORDINATOR, NOW);
    }

    public static BookAppointment book(long basedOn) {
        return new BookAppointment(
                basedOn, APPOINTMENT, Office.HIALEAH, VISIT, 30, null, COORDINATOR, NOW);
    }

    static MoveAppointment move(long basedOn) {
        return new MoveAppointment(
                basedOn,
                APPOINTMENT,
                Office.WESTON,
                VISIT.plus(Duration.ofDays(1)),
                45,
                COORDINATOR,
                NOW);
    }

    static CancelAppointment cancelVisit(long basedOn) {
        return new CancelAppointment(
                basedOn,
                APPOINTMENT,
                AppointmentCancellation.PATIENT_ASKED,
                null,
                COORDINATOR,
                NOW);
    }

    static RecordNoShow noShow(long basedOn, Instant at) {
        return new RecordNoShow(basedOn, APPOINTMENT, COORDINATOR, at);
    }

    static RecordVisit visit(long basedOn, Instant at) {
        return new RecordVisit(basedOn, APPOINTMENT, COORDINATOR, at);
    }

    static RecordConsultOutcome outcome(long basedOn) {
        return new RecordConsultOutcome(
                basedOn, ConsultOutcome.FUSION_PLANNED, null, CLINICIAN, NOW);
    }

    static RecordFusion fused(long basedOn) {
        return new RecordFusion(basedOn, LocalDate.of(2026, 12, 20), CLINICIAN, NOW);
    }

    static SendReport report(long basedOn) {
        return new SendReport(basedOn, COORDINATOR, NOW);
    }

    static AcknowledgeReport acknowledge(long basedOn) {
        return new AcknowledgeReport(basedOn, REFERRER, NOW);
    }

    public static ClaimCase claim(Actor by, Instant now, @Nullable String takeOver) {
        return new ClaimCase(1, now.plus(ClaimCase.LEASE), takeOver, by, now);
    }

    static ReleaseCase release(Actor by) {
        return new ReleaseCase(1, by, NOW);
    }

    public static SnoozeCase snooze(@Nullable Snooze snooze) {
        return new SnoozeCase(1, snooze, COORDINATOR, NOW);
    }

    static AddNote note(String text) {
        return new AddNote(1, text, COORDINATOR, NOW);
    }

    static WithdrawNote withdraw(long note, Actor by, Instant now) {
        return new WithdrawNote(1, note, by, now);
    }

    static RecordContactAttempt attempt(Person person, Answer answer, LocalDate day) {
        return new RecordContactAttempt(
                1,
                new ContactAttempt(person, Way.PHONE, answer, day),
                null,
                POLICY,
                COORDINATOR,
                NOW);
    }

    static CorrectContactDetails correct(String phone) {
        return new CorrectContactDetails(1, phone, null, null, Office.WESTON, COORDINATOR, NOW);
    }

    public static AcknowledgeEscalation seen() {
        return new AcknowledgeEscalation(1, COORDINATOR, NOW);
    }

    static RuleOutDuplicate noDuplicate(long basedOn) {
        return new RuleOutDuplicate(basedOn, COORDINATOR, NOW);
    }

    static MarkDuplicate duplicate(long basedOn) {
        return new MarkDuplicate(basedOn, new UUID(0, 9), COORDINATOR, NOW);
    }

    public static PassDeadline pass(Clock clock, Mark mark) {
        return new PassDeadline(clock, mark, NOW, Actor.CLOCK, NOW);
    }
}
