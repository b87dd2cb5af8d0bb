package health.ilium.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/// Records that come again, as they do when a service dies between an effect and its
/// acknowledgement. The patient's address refuses mail, because what is noted of that has no key of
/// its own: only its place on the topic tells that it was noted before.
@Scenario
class RepeatedRecordsTest {

    private static final List<String> TOPICS =
            List.of("triage-requests", "triage-decisions", "referral-events", "message-events");
    private static final String UNDELIVERABLE = "MessageUndeliverable";

    private final ApplicationUnderTest application;
    private final Practice practice;
    private final SampleCase sample = SampleCase.named("07-information-answered");
    private String id = "";

    RepeatedRecordsTest(ApplicationUnderTest application, Practice practice) {
        this.application = application;
        this.practice = practice;
    }

    @BeforeEach
    void aCaseThatWaitsForInformation() {
        var referral = sample.referral();
        ((ObjectNode) referral.path("patient"))
                .put("email", "fails-for-good@simulator.example.org");
        id = practice.submit(referral);
        practice.waitUntilPathway(id, "MORE_INFORMATION");
        practice.waitUntilStaffKnowOf(id, UNDELIVERABLE, 1);
        practice.noMoreMessages(id);
    }

    /// What comes of the change stands on each topic behind the copies, so once it has arrived they
    /// were all taken in.
    @Test
    void changeNothing() {
        TOPICS.forEach(this::repeat);

        var change = sample.step().orElseThrow().path("information");
        practice.change(Caller.PRACTICE, id, "information", practice.referral(id), change);
        practice.waitUntilStatus(id, "ACCEPTED");
        practice.waitUntilStaffKnowOf(id, UNDELIVERABLE, 2);
        practice.noMoreMessages(id);

        assertThat(practice.eventsSeenByStaff(id))
                .containsExactlyInAnyOrder(
                        "ReferralSubmitted",
                        "ReferralTriaged",
                        "InformationRequested",
                        UNDELIVERABLE,
                        "InformationSupplied",
                        "ReferralTriaged",
                        "ReferralAccepted",
                        UNDELIVERABLE);
        assertThat(practice.messages(id).valueStream().map(Practice::words))
                .doesNotHaveDuplicates();
    }

    private void repeat(String topic) {
        var key = UUID.fromString(id);
        var records = application.recordsOn(topic).stream().filter(it -> it.hasKey(key)).toList();
        assertThat(records).as("records on %s", topic).isNotEmpty();
        records.forEach(record -> application.produce(topic, record));
    }
}
