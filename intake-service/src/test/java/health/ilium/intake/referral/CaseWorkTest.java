package health.ilium.intake.referral;

import static health.ilium.intake.referral.Commands.CLINICIAN;
import static health.ilium.intake.referral.Commands.NOW;
import static health.ilium.intake.referral.Commands.REFERRER;
import static health.ilium.intake.referral.Commands.automatic;
import static health.ilium.intake.referral.Commands.submit;
import static health.ilium.intake.referral.Commands.supply;
import static health.ilium.intake.referral.Commands.undeliverable;
import static health.ilium.intake.referral.WorkCommands.COORDINATOR;
import static health.ilium.intake.referral.WorkCommands.attempt;
import static health.ilium.intake.referral.WorkCommands.claim;
import static health.ilium.intake.referral.WorkCommands.correct;
import static health.ilium.intake.referral.WorkCommands.note;
import static health.ilium.intake.referral.WorkCommands.pass;
import static health.ilium.intake.referral.WorkCommands.release;
import static health.ilium.intake.referral.WorkCommands.seen;
import static health.ilium.intake.referral.WorkCommands.snooze;
import static health.ilium.intake.referral.WorkCommands.withdraw;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.referral.CaseWorkCommand.ClaimCase;
import health.ilium.intake.referral.ContactAttempt.Answer;
import health.ilium.intake.referral.ContactAttempt.Person;
import health.ilium.intake.triage.Pathway;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CaseWorkTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void onlyOneClaimsACase() {
        Story story = Story.given(submit(), claim(COORDINATOR, NOW, null));

        assertThat(story.when(claim(CLINICIAN, NOW, null)))
                .isInstanceOfSatisfying(
                        Refused.ClaimedBySomebody.class,
                        it -> assertThat(it.by()).isEqualTo(COORDINATOR));
    }

    @Test
    void caseIsTakenOverWithAReason() {
        Story story =
                Story.given(
                        submit(),
                        claim(COORDINATOR, NOW, null),
                        claim(CLINICIAN, NOW, "She is ill."));

        assertThat(story.referral().work().claim())
                .isNotNull()
                .extracting(Claim::by)
                .isEqualTo(CLINICIAN);
        assertHindered(story.when(release(COORDINATOR)), Obstacle.NOT_YOUR_CASE);
    }

    @Test
    void claimEndsByItself() {
        Story story = Story.given(submit(), claim(COORDINATOR, NOW, null));

        story.follow(claim(CLINICIAN, NOW.plus(ClaimCase.LEASE), null));

        assertThat(story.referral().work().claim())
                .isNotNull()
                .extracting(Claim::by)
                .isEqualTo(CLINICIAN);
    }

    @Test
    void nobodyOutsideLearnsWhoWorksOnACase() {
        Story story =
                Story.given(
                        submit(),
                        automatic(1, Pathway.CLINICIAN_REVIEW),
                        claim(COORDINATOR, NOW, null),
                        note("Call after 5."));

        assertThat(story.referral().versionFor(REFERRER)).isEqualTo(2);
        assertThat(story.when(supply(2))).isInstanceOf(Decision.Decided.class);
    }

    @Test
    void snoozedCaseWakesWhenItHappens() {
        Story story =
                Story.given(
                        submit(),
                        automatic(1, Pathway.MORE_INFORMATION),
                        snooze(new Snooze(null, Awaited.INFORMATION_SUPPLIED)),
                        supply(3));

        assertThat(story.referral().work().snooze()).isNull();
    }

    @Test
    void redFlagWakesACase() {
        Story story =
                Story.given(
                        submit(),
                        snooze(new Snooze(NOW.plusSeconds(3600), null)),
                        automatic(1, Pathway.URGENT_ESCALATION));

        assertThat(story.referral().work().snooze()).isNull();
    }

    @Test
    void noteIsTakenBackAtOnceByItsAuthorOnly() {
        Story story = Story.given(submit(), note("Wrong case."));

        assertHindered(story.when(withdraw(2, CLINICIAN, NOW)), Obstacle.NO_SUCH_NOTE);
        assertHindered(
                story.when(withdraw(2, COORDINATOR, NOW.plusSeconds(60))),
                Obstacle.TOO_LATE_TO_UNDO);
        story.follow(withdraw(2, COORDINATOR, NOW.plusSeconds(9)));
        assertThat(story.referral().work().notes()).isEmpty();
    }

    @Test
    void threeCallsOnOneDayAreNotEnoughToGiveUp() {
        Story story = Story.given(submit(), automatic(1, Pathway.SURGICAL_CONSULT));
        for (int i = 0; i < 5; i++) {
            story.follow(attempt(Person.PATIENT, Answer.NO_ANSWER, DAY));
        }
        assertThat(story.referral().status()).isEqualTo(ReferralStatus.ACCEPTED);

        story.follow(attempt(Person.PATIENT, Answer.NO_ANSWER, DAY.plusDays(1)));
        story.follow(attempt(Person.PATIENT, Answer.LEFT_MESSAGE, DAY.plusDays(2)));

        assertThat(story.referral().status()).isEqualTo(ReferralStatus.UNREACHABLE);
    }

    @Test
    void patientWhoWasReachedIsTriedAnew() {
        Story story =
                Story.given(
                        submit(),
                        automatic(1, Pathway.SURGICAL_CONSULT),
                        attempt(Person.PATIENT, Answer.NO_ANSWER, DAY),
                        attempt(Person.PATIENT, Answer.NO_ANSWER, DAY.plusDays(1)),
                        attempt(Person.PATIENT, Answer.REACHED, DAY.plusDays(2)),
                        attempt(Person.PATIENT, Answer.NO_ANSWER, DAY.plusDays(3)));

        assertThat(story.referral().status()).isEqualTo(ReferralStatus.ACCEPTED);
        assertThat(story.referral().work().missed()).hasSize(1);
    }

    @Test
    void failedMessageIsSeenToByCorrectingWhereItWent() {
        Story story = Story.given(submit(), undeliverable());
        assertThat(story.referral().work().messageFailed()).isTrue();

        story.follow(correct("+13055550188"));

        assertThat(story.referral().work().messageFailed()).isFalse();
        assertThat(story.referral().submission().patient().phone()).isEqualTo("+13055550188");
    }

    @Test
    void redFlagIsAcknowledgedOnce() {
        Story story = Story.given(submit(), automatic(1, Pathway.URGENT_ESCALATION), seen());

        assertHindered(story.when(seen()), Obstacle.NO_ESCALATION);
        assertThat(story.referral().clocks().of(Clock.RED_FLAG_SEEN)).isEmpty();
    }

    @Test
    void markIsPassedOnce() {
        Story story = Story.given(submit(), pass(Clock.FIRST_CONTACT, Mark.BREACHED));

        assertThat(story.when(pass(Clock.FIRST_CONTACT, Mark.BREACHED)))
                .isEqualTo(new Decision.Decided());
        assertThat(story.when(pass(Clock.SCHEDULING, Mark.BREACHED)))
                .isEqualTo(new Decision.Decided());
    }

    private static void assertHindered(Decision decision, Obstacle obstacle) {
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Refused.Hindered.class,
                        it -> assertThat(it.obstacle()).isEqualTo(obstacle));
    }
}
