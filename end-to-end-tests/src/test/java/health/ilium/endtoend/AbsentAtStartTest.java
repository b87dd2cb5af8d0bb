package health.ilium.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Services that start before what they depend on.
@Scenario
record AbsentAtStartTest(ApplicationUnderTest application, Practice practice) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<Component> SERVICES =
            List.of(Component.TRIAGE, Component.NOTIFICATION, Component.INTAKE);

    @Test
    void waitForTheDatabaseSayingSoInOneLine() {
        var starting = startWithout(Component.DATABASE);
        SERVICES.forEach(
                service ->
                        await(service + " waits")
                                .atMost(PATIENCE)
                                .until(() -> log(service).contains("takes no connection")));
        assertThat(starting).isNotDone();

        application.start(Component.DATABASE);

        starting.join();
        everythingWorks();
        SERVICES.forEach(
                service ->
                        assertThat(log(service).lines())
                                .filteredOn(line -> line.contains("takes no connection"))
                                .hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({"BROKER, 200", "REGISTRY, 503"})
    void areAliveAndBecomeReadyByThemselves(Component absent, int readinessOfIntake) {
        var starting = startWithout(absent);
        try {
            SERVICES.forEach(this::waitUntilAlive);
            await("intake is as ready as it can be")
                    .atMost(PATIENCE)
                    .until(() -> health(Component.INTAKE, "readiness") == readinessOfIntake);
            assertThat(health(Component.TRIAGE, "readiness")).isEqualTo(503);
            assertThat(health(Component.NOTIFICATION, "readiness")).isEqualTo(503);
        } finally {
            application.start(absent);
        }

        starting.join();
        everythingWorks();
    }

    /// Done when all services are ready.
    private CompletableFuture<Void> startWithout(Component absent) {
        SERVICES.forEach(application::kill);
        application.stop(absent);
        return CompletableFuture.allOf(
                SERVICES.stream().map(this::starting).toArray(CompletableFuture[]::new));
    }

    private CompletableFuture<Void> starting(Component service) {
        return CompletableFuture.runAsync(
                () -> application.start(service), task -> Thread.ofVirtual().start(task));
    }

    private void waitUntilAlive(Component service) {
        await(service + " is alive")
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> health(service, "liveness") == 200);
    }

    private int health(Component service, String of) {
        return application.operate(service, "/actuator/health/" + of, Caller.NOBODY).status();
    }

    private void everythingWorks() {
        var id = practice.submit(AReferral.forAnInjection());
        practice.waitUntilStatus(id, "ACCEPTED");
        practice.noMoreMessages(id);
    }

    private String log(Component service) {
        return application.logs().getOrDefault(service.name().toLowerCase(Locale.ROOT), "");
    }
}
