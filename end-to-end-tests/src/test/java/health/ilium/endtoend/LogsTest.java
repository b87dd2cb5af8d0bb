package health.ilium.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    /// Whatever goes away and comes back is worth a line, not a stack trace.
    @ParameterizedTest
    @ValueSource(strings = {"intake", "triage", "notification"})
    void holdNoStackTrace(String service) {
        assertThat(application.logs().getOrDefault(service, "").lines())
                .filteredOn(line -> line.startsWith("\tat ") || line.contains("generated security"))
                .isEmpty();
    }

    @Test
    void holdNoErrorOfTheRegistrysThreads() {
        assertThat(application.logs().getOrDefault("registry", "").lines())
                .filteredOn(line -> line.contains("IllegalAccessError"))
                .isEmpty();
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
