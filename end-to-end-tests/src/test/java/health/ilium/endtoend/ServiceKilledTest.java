package health.ilium.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Scenario
class ServiceKilledTest {

    private static final int RATE = 20;

    private final ApplicationUnderTest application;

    ServiceKilledTest(ApplicationUnderTest application) {
        this.application = application;
    }

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
