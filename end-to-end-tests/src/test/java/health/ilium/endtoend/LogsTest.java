package health.ilium.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/// Comes after all other scenarios, so that it reads what they made the services write.
@Scenario
@Order(Integer.MAX_VALUE)
record LogsTest(ApplicationUnderTest application, Practice practice) {

    @Test
    void nameNoPatient() {
        refusedReferral();
        var id = practice.submit(AReferral.forAnInjection());
        practice.waitUntilStatus(id, "ACCEPTED");
        practice.noMoreMessages(id);

        assertThat(application.logs()).containsKeys("intake", "triage", "notification");
        application
                .logs()
                .forEach(
                        (component, log) ->
                                assertThat(log.lines())
                                        .as("lines of %s that name a patient", component)
                                        .filteredOn(
                                                line ->
                                                        Canary.songs().stream()
                                                                .anyMatch(line::contains))
                                        .isEmpty());
    }

    @ParameterizedTest
    @EnumSource(names = {"INTAKE", "TRIAGE", "NOTIFICATION"})
    void andFiguresNameNoPatientEither(Component service) {
        assertThat(application.figures(service))
                .contains("delivery_outbox_waiting")
                .doesNotContain(Canary.songs());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "triage-requests.triage.dlt",
                "triage-decisions.intake.dlt",
                "referral-events.notification.dlt",
                "message-events.intake.dlt"
            })
    void andHeadersOfDeadLettersNameNoPatientEither(String topic) {
        assertThat(application.recordsOn(topic))
                .allSatisfy(
                        record ->
                                assertThat(record.headers().keySet())
                                        .allSatisfy(
                                                header ->
                                                        assertThat(record.header(header))
                                                                .doesNotContain(Canary.songs())));
    }

    /// Whatever goes away and comes back is worth a line, not a stack trace.
    @ParameterizedTest
    @ValueSource(strings = {"intake", "triage", "notification"})
    void holdNoStackTrace(String service) {
        assertThat(application.logs().getOrDefault(service, "").lines())
                .filteredOn(line -> isStackTrace(line) || line.contains("generated security"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"intake", "triage", "notification"})
    void areStructuredWhereThatIsAskedFor(String service) {
        var lines = application.logs().getOrDefault(service, "").lines().toList();

        assertThat(lines)
                .filteredOn(line -> line.startsWith("{\"@timestamp\":"))
                .hasSizeGreaterThan(lines.size() / 2);
    }

    @Test
    void holdNoErrorOfTheRegistrysThreads() {
        assertThat(application.logs().getOrDefault("registry", "").lines())
                .filteredOn(line -> line.contains("IllegalAccessError"))
                .isEmpty();
    }

    /// In plain text and in structured logs.
    private static boolean isStackTrace(String line) {
        return line.startsWith("\tat ") || line.contains("\\tat ");
    }

    private void refusedReferral() {
        var referral = AReferral.forAnInjection();
        ((ObjectNode) referral.path("patient")).put("sex", Canary.GIVEN_NAME);
        var answer =
                application.post(
                        "/api/v1/referrals",
                        Caller.PRACTICE,
                        UUID.randomUUID().toString(),
                        referral);
        assertThat(answer.status()).isEqualTo(422);
    }
}
