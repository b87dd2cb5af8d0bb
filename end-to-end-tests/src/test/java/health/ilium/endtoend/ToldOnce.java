package health.ilium.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Compares what practices were told of their referrals with what the recipients got. Nothing is
/// lost when every referral is accepted and each of its five messages has left; nothing is doubled
/// when each lies in its inbox once, each event stands in the case once, and no topic holds two
/// events where one is expected. A message may be UNKNOWN when staff know of it.
final class ToldOnce {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final List<String> MESSAGES =
            List.of(
                    "PATIENT EMAIL REFERRAL_SUBMITTED",
                    "REFERRER EMAIL REFERRAL_SUBMITTED",
                    "PATIENT EMAIL REFERRAL_ACCEPTED",
                    "REFERRER EMAIL REFERRAL_ACCEPTED",
                    "OFFICE EMAIL REFERRAL_ACCEPTED");

    private static final String UNDELIVERABLE = "MessageUndeliverable";
    private static final List<String> EVENTS =
            List.of("ReferralSubmitted", "ReferralTriaged", "ReferralAccepted");

    private static final Map<String, Integer> EVENTS_ON_TOPICS =
            Map.of(
                    "triage-requests", 1,
                    "triage-decisions", 1,
                    "referral-events", 2,
                    "message-events", MESSAGES.size());

    private final ApplicationUnderTest application;
    private final Practice practice;

    ToldOnce(ApplicationUnderTest application) {
        this.application = application;
        this.practice = new Practice(application);
    }

    /// @return how many messages ended as UNKNOWN
    int check(List<Submitted> referrals) {
        waitUntilTold(referrals);
        practice.noMoreMessages(referrals.getLast().id());
        new EventsOnTopics(application).check(referrals, EVENTS_ON_TOPICS);
        var offices =
                application.mailsTo(AReferral.OFFICE_EMAIL).stream().map(Mail::messageId).toList();
        assertThat(offices).as("mails to the office").doesNotHaveDuplicates();
        return referrals.stream().mapToInt(it -> check(it, offices)).sum();
    }

    private void waitUntilTold(List<Submitted> referrals) {
        var open = new ArrayList<>(referrals);
        await("everybody told")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(
                        () -> {
                            open.removeIf(this::isTold);
                            assertThat(open).extracting(Submitted::id).isEmpty();
                        });
    }

    private boolean isTold(Submitted referral) {
        return practice.hasStatus(referral.id(), "ACCEPTED")
                && practice.isTold(referral.id(), MESSAGES.size());
    }

    private int check(Submitted referral, List<String> offices) {
        var messages = practice.messages(referral.id());
        assertThat(messages.valueStream().map(Practice::words).toList())
                .as("messages of %s", referral.id())
                .containsExactlyInAnyOrderElementsOf(MESSAGES);
        var got =
                Stream.of(referral.patientEmail(), referral.referrerEmail())
                        .flatMap(address -> application.mailsTo(address).stream())
                        .map(Mail::messageId)
                        .toList();
        assertThat(got).as("mails of %s", referral.id()).doesNotHaveDuplicates();
        var arrived = new LinkedHashSet<>(got);
        messages.valueStream().map(ToldOnce::id).filter(offices::contains).forEach(arrived::add);
        return check(referral, messages, arrived);
    }

    private int check(Submitted referral, JsonNode messages, Set<String> arrived) {
        var accepted = ids(messages, "ACCEPTED");
        var unknown = ids(messages, "UNKNOWN");
        assertThat(arrived).as("mails of %s", referral.id()).containsAll(accepted);
        arrived.removeAll(accepted);
        assertThat(unknown).as("UNKNOWN ones of %s", referral.id()).containsAll(arrived);
        assertThat(accepted.size() + unknown.size()).isEqualTo(MESSAGES.size());
        practice.waitUntilStaffKnowOf(referral.id(), UNDELIVERABLE, unknown.size());
        assertThat(practice.eventsSeenByStaff(referral.id()))
                .as("events of %s", referral.id())
                .containsExactlyInAnyOrderElementsOf(eventsWith(unknown.size()));
        return unknown.size();
    }

    private static List<String> eventsWith(int undeliverable) {
        return Stream.concat(
                        EVENTS.stream(), Collections.nCopies(undeliverable, UNDELIVERABLE).stream())
                .toList();
    }

    private static List<String> ids(JsonNode messages, String status) {
        return messages.valueStream()
                .filter(message -> message.path("status").asString().equals(status))
                .map(ToldOnce::id)
                .toList();
    }

    private static String id(JsonNode message) {
        return message.path("messageId").asString();
    }
}
