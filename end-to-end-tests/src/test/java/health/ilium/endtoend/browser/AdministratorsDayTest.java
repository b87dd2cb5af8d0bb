package health.ilium.endtoend.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.ilium.endtoend.ApplicationUnderTest;
import health.ilium.endtoend.RawRecord;
import health.ilium.endtoend.Scenario;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/// An administrator looks at what services could not take.
@Scenario
@EnabledIf("health.ilium.endtoend.browser.Chromium#isHere")
record AdministratorsDayTest(ApplicationUnderTest application) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String SECRET = "says who it is about";

    @Test
    void seesDeadLettersAndWhyWithoutWhatTheySay() {
        application.produce(
                "message-events",
                new RawRecord(null, SECRET.getBytes(StandardCharsets.UTF_8), Map.of()));

        try (Chromium chromium = new Chromium();
                Desk admin = chromium.desk(application, "admin")) {
            var shown =
                    await("the dead letter")
                            .atMost(PATIENCE)
                            .until(
                                    () -> admin.open("/admin/parked").locator("main").innerText(),
                                    text -> text.contains("It names no case."));
            assertThat(shown).doesNotContain(SECRET);
        }
    }
}
