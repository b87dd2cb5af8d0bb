package health.ilium.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Events that can be read but cannot be true: a request whose referral is not the one it is filed
/// under.
@Scenario
record ImpossibleContentTest(ApplicationUnderTest application, Practice practice) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String REQUESTS = "triage-requests";
    private static final String DECISIONS = "triage-decisions";

    @Test
    void parksOnlyItsCaseWhoseLaterEventsWait() {
        var template = practice.submit(AReferral.forAnInjection());
        practice.waitUntilTriaged(template);
        var parked = UUID.randomUUID();
        var other = UUID.randomUUID();

        var impossible = requestOf(template, template);
        application.produce(REQUESTS, RawRecord.at(parked, 1, impossible));
        application.produce(
                REQUESTS, RawRecord.at(parked, 2, requestOf(template, parked.toString())));
        application.produce(
                REQUESTS, RawRecord.at(other, 1, requestOf(template, other.toString())));

        await("decision about the other case").atMost(PATIENCE).until(() -> isDecided(other));
        practice.waitUntilTriaged(practice.submit(AReferral.forAnInjection()));
        assertThat(isDecided(parked)).as("the parked case was decided").isFalse();
        await("impossible content among the dead letters")
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () ->
                                assertThat(application.recordsOn(REQUESTS + ".triage.dlt"))
                                        .filteredOn(it -> it.hasKey(parked))
                                        .extracting(RawRecord::value)
                                        .containsExactly(impossible));
        assertThat(isDecided(parked)).as("the parked case was decided").isFalse();
    }

    private boolean isDecided(UUID referral) {
        return application.recordsOn(DECISIONS).stream().anyMatch(it -> it.hasKey(referral));
    }

    /// The request of a real case, with another id of the same length in its place.
    private byte[] requestOf(String template, String id) {
        var key = UUID.fromString(template);
        var value =
                application.recordsOn(REQUESTS).stream()
                        .filter(it -> it.hasKey(key))
                        .map(RawRecord::value)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow();
        return new String(value, StandardCharsets.ISO_8859_1)
                .replace(template, id)
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
