package health.ilium.notification.trial;

import static health.ilium.notification.message.MessageStatus.ACCEPTED;
import static health.ilium.notification.trial.Referral.aReferral;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import health.ilium.notification.history.SentMessage;
import health.ilium.notification.history.Why;
import health.ilium.notification.message.Milestone;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The contacts on call are told again of an urgent case.
@WaitingTrial
class RepeatedNoticesTest {

    private final Trial trial;
    private final Waiting waiting;

    @Autowired
    RepeatedNoticesTest(Trial trial, Waiting waiting) {
        this.trial = trial;
        this.waiting = waiting;
    }

    @BeforeEach
    void begin() {
        waiting.begin();
    }

    @Test
    void tellsTheContactsOnCallAgainUntilSomebodyTakesOnTheCase() {
        Referral referral = aReferral();
        trial.happens(referral.submitted(), referral.urgent());
        trial.awaitSettled(referral, 5);

        waiting.itBecomes(Waiting.LONG_BEFORE.plus(Duration.ofMinutes(16)));
        trial.awaitSettled(referral, 6);
        assertThat(waiting.urgent(referral))
                .filteredOn(it -> it.status() == ACCEPTED)
                .extracting(SentMessage::milestone, SentMessage::to)
                .containsOnlyOnce(
                        tuple(Milestone.URGENT_REVIEW_REPEATED_1, "second@watched.example.org"));

        trial.happens(referral.acknowledged(3));
        assertThat(waiting.urgent(referral))
                .filteredOn(it -> it.milestone() != Milestone.URGENT_REVIEW_REQUIRED)
                .extracting(it -> it.milestone() + " " + it.channel() + " " + it.status())
                .containsExactlyInAnyOrder(
                        "URGENT_REVIEW_REPEATED_1 EMAIL ACCEPTED",
                        "URGENT_REVIEW_REPEATED_2 EMAIL SUPPRESSED",
                        "URGENT_REVIEW_REPEATED_2 SMS SUPPRESSED",
                        "URGENT_REVIEW_REPEATED_3 EMAIL SUPPRESSED",
                        "URGENT_REVIEW_REPEATED_4 EMAIL SUPPRESSED",
                        "URGENT_REVIEW_REPEATED_4 SMS SUPPRESSED");
    }

    @Test
    void stopsWhenTheCaseIsNoLongerUrgent() {
        Referral referral = aReferral();
        trial.happens(referral.submitted(), referral.urgent(), referral.accepted());

        assertThat(waiting.urgent(referral))
                .filteredOn(it -> it.milestone() == Milestone.URGENT_REVIEW_REPEATED_1)
                .extracting(Why::of)
                .allMatch(it -> it.contains("was not (the referral was accepted)"))
                .isNotEmpty();
    }
}
