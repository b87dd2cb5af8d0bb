package health.ilium.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;

class TopicsTest {

    @Test
    void carryEveryEventOfTheirFolder() {
        for (var topic : Topics.all()) {
            assertThat(topic.events().stream().map(Schema::getName))
                    .containsExactlyInAnyOrderElementsOf(
                            ContractFiles.in(ContractFiles.SOURCES.resolve(topic.name())).stream()
                                    .map(ContractFiles::nameOf)
                                    .toList());
        }
    }

    @Test
    void leaveNoSchemaFileUnused() {
        var folders = Stream.concat(Stream.of("shared"), Topics.all().stream().map(Topic::name));

        assertThat(ContractFiles.in(ContractFiles.SOURCES))
                .extracting(ContractFiles::folderOf)
                .isSubsetOf(folders.toList());
    }

    @Test
    void carryNothingThatIsNotKeyedByReferral() {
        for (var topic : Topics.all()) {
            assertThat(topic.events())
                    .allSatisfy(event -> assertThat(event.getField("referralId")).isNotNull());
        }
    }

    @Test
    void nameTheirSubjectsByTopicAndRecord() {
        var settled = Topics.MESSAGE_EVENTS.events().getFirst();

        assertThat(Topics.MESSAGE_EVENTS.subject(settled))
                .isEqualTo("message-events-health.ilium.contract.MessageSettled");
    }

    @Test
    void haveADeadLetterTopicForEachGroup() {
        assertThat(Topics.all().stream().flatMap(topic -> topic.deadLetterTopics().stream()))
                .containsExactly(
                        "triage-requests.triage.dlt",
                        "triage-decisions.intake.dlt",
                        "referral-events.notification.dlt",
                        "message-events.intake.dlt");
    }
}
