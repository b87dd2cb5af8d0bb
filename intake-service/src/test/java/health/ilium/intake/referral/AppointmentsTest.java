package health.ilium.intake.referral;

import static health.ilium.intake.referral.Commands.NOW;
import static health.ilium.intake.referral.Commands.automatic;
import static health.ilium.intake.referral.Commands.injected;
import static health.ilium.intake.referral.Commands.submit;
import static health.ilium.intake.referral.WorkCommands.VISIT;
import static health.ilium.intake.referral.WorkCommands.book;
import static health.ilium.intake.referral.WorkCommands.cancelVisit;
import static health.ilium.intake.referral.WorkCommands.move;
import static health.ilium.intake.referral.WorkCommands.noShow;
import static health.ilium.intake.referral.WorkCommands.outcome;
import static health.ilium.intake.referral.WorkCommands.report;
import static health.ilium.intake.referral.WorkCommands.visit;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.appointment.Appointment;
import health.ilium.intake.appointment.AppointmentPurpose;
import health.ilium.intake.referral.AppointmentCommand.BookAppointment;
import health.ilium.intake.submission.Office;
import health.ilium.intake.triage.Pathway;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AppointmentsTest {

    @Test
    void injectionAndConsultAreOneReferral() {
        Story story =
                Story.given(
                        submit(),
                        automatic(1, Pathway.DIAGNOSTIC_INJECTION),
                        book(3),
                        visit(4, VISIT),
                        injected(5),
                        automatic(6, Pathway.SURGICAL_CONSULT),
                        book(8),
                        visit(9, VISIT),
                        outcome(10),
                        report(11));

        assertThat(story.statuses())
                .containsExactly(
                        ReferralStatus.RECEIVED,
                        ReferralStatus.ACCEPTED,
                        ReferralStatus.SCHEDULED,
                        ReferralStatus.SEEN,
                        ReferralStatus.SEEN,
                        ReferralStatus.ACCEPTED,
                        ReferralStatus.SCHEDULED,
                        ReferralStatus.SEEN,
                        ReferralStatus.SEEN,
                        ReferralStatus.COMPLETED);
    }

    @Test
    void isForWhatTheCaseWasAcceptedFor() {
        Story story = Story.given(submit(), automatic(1, Pathway.DIAGNOSTIC_INJECTION), book(3));

        assertThat(story.referral().visits().appointment())
                .isNotNull()
                .extracting(Appointment::purpose)
                .isEqualTo(AppointmentPurpose.DIAGNOSTIC_INJECTION);
    }

    @Test
    void cannotBeginInThePast() {
        Story story = Story.given(submit(), automatic(1, Pathway.SURGICAL_CONSULT));

        assertHindered(
                story.when(
                        new BookAppointment(
                                3,
                                new UUID(3, 3),
                                Office.HIALEAH,
                                NOW,
                                30,
                                null,
                                WorkCommands.COORDINATOR,
                                NOW)),
                Obstacle.APPOINTMENT_IN_THE_PAST);
    }

    @Test
    void nobodyCameOrStayedAwayBeforeItBegan() {
        Story story = Story.given(submit(), automatic(1, Pathway.SURGICAL_CONSULT), book(3));

        assertHindered(story.when(visit(4, NOW)), Obstacle.APPOINTMENT_NOT_BEGUN);
        assertHindered(story.when(noShow(4, NOW)), Obstacle.APPOINTMENT_NOT_BEGUN);
    }

    @Test
    void cancelledOneCannotBeMoved() {
        Story story =
                Story.given(
                        submit(), automatic(1, Pathway.SURGICAL_CONSULT), book(3), cancelVisit(4));

        assertHindered(story.when(move(5)), Obstacle.NO_SUCH_APPOINTMENT);
    }

    @Test
    void secondPersonWhoMovesItIsToldWhoDidFirst() {
        Story story =
                Story.given(submit(), automatic(1, Pathway.SURGICAL_CONSULT), book(3), move(4));

        assertThat(story.when(cancelVisit(4)))
                .isInstanceOfSatisfying(
                        Refused.ChangedMeanwhile.class,
                        it ->
                                assertThat(it.changes())
                                        .extracting(Change::type)
                                        .containsExactly("AppointmentMoved"));
    }

    @Test
    void redFlagTakesAScheduledCaseToAPersonAndBack() {
        Story story =
                Story.given(
                        submit(),
                        automatic(1, Pathway.DIAGNOSTIC_INJECTION),
                        book(3),
                        visit(4, VISIT),
                        injected(5),
                        automatic(6, Pathway.URGENT_ESCALATION));

        assertThat(story.referral().status()).isEqualTo(ReferralStatus.IN_REVIEW);
        assertThat(Queue.of(story.referral())).isEqualTo(Queue.URGENT);
    }

    @Test
    void reportNeedsAnOutcome() {
        Story story =
                Story.given(
                        submit(), automatic(1, Pathway.SURGICAL_CONSULT), book(3), visit(4, VISIT));

        assertHindered(story.when(report(5)), Obstacle.OUTCOME_MISSING);
    }

    @Test
    void afterTheOutcomeTheCaseIsNotReturned() {
        Story story =
                Story.given(
                        submit(),
                        automatic(1, Pathway.SURGICAL_CONSULT),
                        book(3),
                        visit(4, VISIT),
                        outcome(5));

        assertHindered(story.when(WorkCommands.decline(6)), Obstacle.OUTCOME_RECORDED);
        assertHindered(story.when(Commands.giveBack(6)), Obstacle.OUTCOME_RECORDED);
    }

    private static void assertHindered(Decision decision, Obstacle obstacle) {
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Refused.Hindered.class,
                        it -> assertThat(it.obstacle()).isEqualTo(obstacle));
    }
}
