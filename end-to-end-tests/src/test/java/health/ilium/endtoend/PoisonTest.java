package health.ilium.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Scenario
record PoisonTest(ApplicationUnderTest application, Practice practice) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "triage-requests, triage",
        "triage-decisions, intake",
        "referral-events, notification",
        "message-events, intake"
    })
    void endsAsItCameInTheDeadLetterTopicWhileOtherCasesGoOn(String topic, String group) {
        var good = aGoodValueOn(topic);
        var poisoned = new EnumMap<Poison, RawRecord>(Poison.class);
        for (var poison : Poison.values()) {
            poisoned.put(poison, RawRecord.at(UUID.randomUUID(), 1, poison.madeOf(good)));
        }

        poisoned.values().forEach(record -> application.produce(topic, record));
        var stranger = new RawRecord(null, Poison.RANDOM_BYTES.madeOf(good), Map.of());
        application.produce(topic, stranger);
        var other = practice.submit(AReferral.forAnInjection());

        practice.waitUntilStatus(other, "ACCEPTED");
        practice.noMoreMessages(other);
        var deadLetters = topic + "." + group + ".dlt";
        poisoned.forEach((poison, record) -> waitFor(poison.name(), record, deadLetters));
        waitFor("a record without key", stranger, deadLetters);
    }

    private void waitFor(String what, RawRecord record, String deadLetters) {
        await(what + " on " + deadLetters)
                .atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                assertThat(application.recordsOn(deadLetters))
                                        .filteredOn(
                                                it -> Objects.deepEquals(it.key(), record.key()))
                                        .filteredOn(
                                                it ->
                                                        Objects.deepEquals(
                                                                it.value(), record.value()))
                                        .hasSize(1));
    }

    private byte[] aGoodValueOn(String topic) {
        practice.noMoreMessages(practice.submit(AReferral.forAnInjection()));
        return await("a good record on " + topic)
                .atMost(PATIENCE)
                .until(() -> application.recordsOn(topic), it -> !it.isEmpty())
                .stream()
                .map(RawRecord::value)
                .filter(Objects::nonNull)
                .filter(value -> value.length > 20 && value[0] == 0)
                .findFirst()
                .orElseThrow();
    }
}
