package health.ilium.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Scenario
record BrokerStoppedTest(ApplicationUnderTest application) {

    private static final int RATE = 20;
    private static final int SECONDS = 30;

    @Test
    void intakeGoesOnAnsweringAndEverythingDrainsAfterwards() {
        try (var load = SteadyLoad.perSecond(RATE, application)) {
            load.waitForAnswers(RATE);
            application.kill(Component.BROKER);
            load.waitForAnswers(SECONDS * RATE);
            var refusals = load.refusals();
            application.start(Component.BROKER);
            var submitted = load.end();

            var unknown = new ToldOnce(application).check(submitted);

            System.out.printf(
                    "broker away for %d s: %d referrals, %d messages UNKNOWN%n",
                    SECONDS, submitted.size(), unknown);
            assertThat(refusals).isEmpty();
            assertThat(unknown).isZero();
        }
    }
}
