package health.ilium.intake.neighbours.http;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeighboursTest {

    private final Neighbours neighbours = new Neighbours(new ServiceToken("for-tests"));

    @ParameterizedTest
    @ValueSource(strings = {"", "triage", "triage:8081", "ftp://triage:8081"})
    void haveAddressesOfHttp(String address) {
        assertThatThrownBy(
                        () -> neighbours.at("Triage", URI.create(address), Duration.ofSeconds(1)))
                .hasMessage("Triage needs an address like http://host:8080");
    }

    @Test
    void areNotWaitedForWithoutEnd() {
        assertThatThrownBy(
                        () -> neighbours.at("Triage", URI.create("http://triage"), Duration.ZERO))
                .hasMessage("Triage needs a timeout of more than nothing");
    }
}
