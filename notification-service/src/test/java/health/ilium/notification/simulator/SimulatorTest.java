package health.ilium.notification.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.notification.carrier.Letter;
import health.ilium.notification.carrier.Outcome;
import health.ilium.notification.message.Reason;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimulatorTest {

    private final Simulator email = Simulator.ofEmail();
    private final Simulator sms = Simulator.ofSms();

    @ParameterizedTest
    @CsvSource({
        "delivers@simulator.example.org, +13055550190, Accepted, Accepted",
        "fails-for-now@simulator.example.org, +13055550191, FailedForNow, Accepted",
        "fails-for-good@simulator.example.org, +13055550192, FailedForGood, FailedForGood",
        "times-out@simulator.example.org, +13055550193, Unknown, Unknown",
    })
    void behavesAsTheAddressSays(String address, String number, String first, String third) {
        assertThat(kind(email, address, 1)).isEqualTo(first);
        assertThat(kind(email, address, 3)).isEqualTo(third);
        assertThat(kind(sms, number, 1)).isEqualTo(first);
        assertThat(kind(sms, number, 3)).isEqualTo(third);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana@example.org", "+13055550199"})
    void takesNobodyElse(String address) {
        assertThat(email.takes(address)).isFalse();
        assertThat(sms.takes(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void asksToComeBackInASecond(int attempt) {
        assertThat(email.carry(letter("Fails-For-Now@simulator.example.org", attempt)))
                .isEqualTo(new Outcome.FailedForNow(Reason.PROVIDER_BUSY, Duration.ofSeconds(1)));
    }

    private static String kind(Simulator simulator, String address, int attempt) {
        return simulator.carry(letter(address, attempt)).getClass().getSimpleName();
    }

    private static Letter letter(String to, int attempt) {
        return new Letter(UUID.randomUUID(), to, "", "text", "", attempt);
    }
}
