package health.ilium.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Scenario
record ServiceKilledTest(ApplicationUnderTest application) {

    private static final int RATE = 20;

    @ParameterizedTest
    @EnumSource(names = {"INTAKE", "TRIAGE", "NOTIFICATION"})
    void losesAndDoublesNothing(Component service) {
        try (var load = SteadyLoad.perSecond(RATE, application)) {
            load.waitForAnswers(3 * RATE);
            application.kill(service);
            application.start(service);
            load.waitForAnswers(3 * RATE);
            var refusals = load.refusals();
            var submitted = load.end();

            var unknown = new ToldOnce(application).check(submitted);

            System.out.printf(
                    "%s killed under %d/s: %d referrals, %d refusals retried, %d messages UNKNOWN%n",
                    service, RATE, submitted.size(), refusals.size(), unknown);
            assertThat(refusals.isEmpty())
                    .as("only intake refuses while it is down: %s", refusals)
                    .isEqualTo(service != Component.INTAKE);
        }
    }
}
