package health.ilium.faults.checker;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.faults.load.Intent;
import health.ilium.faults.sinks.Delivery;
import org.junit.jupiter.api.Test;

class CheckerTest {

    private final ARun run = new ARun();

    @Test
    void findsNothingInARunThatKeptItsPromises() {
        assertThat(run.violations()).isEmpty();
    }

    @Test
    void missesAReferralThatWasAnswered() {
        run.referrals.clear();

        assertThat(run.violations()).contains("was answered to SUBMIT and is not stored");
    }

    @Test
    void noticesTwoReferralsOfOneKey() {
        run.operations.add(ARun.operation("k1", Intent.REPEAT, 201, "r2"));
        run.referrals.add(new Stored.Referral("r2", ARun.PATIENT, "ACCEPTED"));

        assertThat(run.violations())
                .anyMatch(it -> it.startsWith("was answered with several referrals"))
                .anyMatch(it -> it.startsWith("has several referrals"));
    }

    @Test
    void noticesWhatARefusedRequestLeftBehind() {
        run.operations.clear();
        run.operations.add(ARun.operation("k1", Intent.SUBMIT, 422, ARun.ID));

        assertThat(run.violations()).contains("was refused and is stored");
    }

    @Test
    void doesNotTakeAnUnavailableServiceForARefusal() {
        run.operations.add(ARun.operation("k2", Intent.SUBMIT, 503, ARun.ID));

        assertThat(run.violations()).doesNotContain("was refused and is stored");
    }

    @Test
    void noticesAKeyThatTookAnotherBody() {
        run.operations.add(ARun.operation("k1", Intent.CLASH, 201, ARun.ID));

        assertThat(run.violations()).contains("took another body");
    }

    @Test
    void noticesWhatNobodyGoesOnWith() {
        run.referrals.set(0, new Stored.Referral(ARun.ID, ARun.PATIENT, "RECEIVED"));
        run.waiting.put("intake", 2);
        run.messages.set(0, ARun.message("m1", 1, "SENDING"));

        assertThat(run.violations())
                .contains("was not triaged", "has 2 events that no broker has", "is still SENDING");
    }

    @Test
    void noticesAHoleOnATopic() {
        run.copies.add(ARun.copy("triage-requests", 3, "e3"));

        assertThat(run.violations()).contains("has holes before 3", "is applied up to 1 of 3");
    }

    @Test
    void allowsACopyButNotAnotherEventAtItsPlace() {
        run.copies.add(ARun.copy("triage-requests", 1, "e1"));
        assertThat(run.violations()).isEmpty();

        run.copies.add(ARun.copy("triage-requests", 1, "e9"));
        assertThat(run.violations()).contains("has different events at one place");
    }

    @Test
    void noticesAnEventAtTwoPlaces() {
        run.copies.add(ARun.copy("triage-requests", 2, "e1"));

        assertThat(run.violations()).contains("has one event at several places");
    }

    @Test
    void noticesAnEffectThatHappenedTwice() {
        run.events.add(new Stored.Event(ARun.ID, 3, "ReferralTriaged", "d1"));
        run.decisions.add(new Stored.Decision("d2", ARun.ID, 1, ARun.START.plusSeconds(3)));

        assertThat(run.violations())
                .contains("happened 2 times", "has more decisions than requests")
                .contains("was decided and did not arrive");
    }

    @Test
    void noticesEffectsOutOfOrder() {
        var accepted = ARun.message("m2", 0, "ACCEPTED");
        run.messages.add(
                new Stored.Message(
                        "m2",
                        ARun.ID,
                        "R-1",
                        accepted.causeVersion(),
                        "REFERRAL_ACCEPTED",
                        "PATIENT",
                        "EMAIL",
                        "ACCEPTED",
                        ARun.START.plusSeconds(9)));
        run.mails.add(new Delivery("m2", "a@example.org", "R-1 accepted", ARun.START));

        assertThat(run.violations()).containsExactly("has effects out of order");
    }

    /// The e-mail about version 1 failed after the one about version 2 was planned.
    @Test
    void allowsAnotherChannelAfterLaterMessages() {
        run.messages.add(message("m2", 2, "REFERRAL_ACCEPTED", "EMAIL", 2));
        run.mails.add(new Delivery("m2", "a@example.org", "R-1 accepted", ARun.START));
        run.messages.add(message("m3", 1, "REFERRAL_SUBMITTED", "SMS", 3));
        run.texts.add(new Delivery("", "+13055550199", "R-1 came in", ARun.START));

        assertThat(run.violations()).isEmpty();
    }

    private static Stored.Message message(
            String id, long version, String milestone, String channel, int seconds) {
        return new Stored.Message(
                id,
                ARun.ID,
                "R-1",
                version,
                milestone,
                "PATIENT",
                channel,
                "ACCEPTED",
                ARun.START.plusSeconds(seconds));
    }

    @Test
    void noticesASecondMail() {
        run.mails.add(run.mails.getFirst());

        assertThat(run.violations()).containsExactly("was sent 2 times");
    }

    @Test
    void noticesAMailThatNobodyKnowsOf() {
        run.mails.add(new Delivery("m9", "a@example.org", "R-1", ARun.START));

        assertThat(run.violations()).containsExactly("arrived and nobody knows");
    }

    @Test
    void missesAMailThatCountsAsAccepted() {
        run.mails.clear();

        assertThat(run.violations()).containsExactly("is ACCEPTED and did not arrive");
    }

    @Test
    void allowsAnUnknownMessageOfWhichStaffKnows() {
        run.messages.set(0, ARun.message("m1", 1, "UNKNOWN"));
        assertThat(run.violations()).containsExactly("is UNKNOWN and staff does not know");

        run.events.add(new Stored.Event(ARun.ID, 3, "MessageUndeliverable", "m1"));
        assertThat(run.violations()).isEmpty();
    }

    @Test
    void noticesTwoMessagesAboutOneMilestone() {
        run.messages.add(ARun.message("m2", 2, "ACCEPTED"));
        run.mails.add(new Delivery("m2", "a@example.org", "R-1 again", ARun.START));

        assertThat(run.violations()).containsExactly("2 messages");
    }

    @Test
    void missesAMessageThatWasNeverPlanned() {
        run.messages.clear();
        run.mails.clear();

        assertThat(run.violations()).containsExactly("has no message PATIENT REFERRAL_SUBMITTED");
    }

    @Test
    void noticesATextThatWasSentTwice() {
        var text = new Delivery("", "+13055550199", "R-1 came in", ARun.START);
        run.texts.add(text);
        run.texts.add(text);

        assertThat(run.violations()).contains("was sent more than once");
    }

    @Test
    void noticesWhatOvertookAParkedRecord() {
        var place = new Delivered.Place("triage-requests", ARun.ID, 1);
        run.poisoned.add(place);
        assertThat(run.violations()).containsExactly("was neither parked nor skipped");

        run.parked.add(place);
        assertThat(run.violations())
                .containsExactlyInAnyOrder("is parked", "is parked and was overtaken");
    }

    @Test
    void readsNamesWhereNoneMayBe() {
        run.leaks.add("intake.log");

        assertThat(run.violations()).containsExactly("shows patient data");
    }

    @Test
    void doesNotPassARunThatDidNothing() {
        run.operations.set(0, ARun.operation("k1", Intent.SUBMIT, 503, ARun.ID));

        assertThat(run.violations()).contains("0 of 1 operations outside the fault succeeded");
    }
}
