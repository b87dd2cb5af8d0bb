package health.ilium.notification.history.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {

    @ParameterizedTest
    @CsvSource({"ana@example.org,a•••@example.org", "+13055550123,•••0123", "123,•••123"})
    void hidesMostOfAnAddress(String address, String masked) {
        assertThat(Mask.of(address)).isEqualTo(masked);
    }
}
