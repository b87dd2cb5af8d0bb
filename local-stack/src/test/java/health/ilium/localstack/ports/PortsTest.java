package health.ilium.localstack.ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @Test
    void takesTheUsualNumberUnlessAVariableMovesIt() {
        var ports = Ports.from(Map.of("ILIUM_TRIAGE_PORT", "18081"));

        assertThat(ports.of(Port.INTAKE)).isEqualTo(8080);
        assertThat(ports.of(Port.TRIAGE)).isEqualTo(18081);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", "8080 8081"})
    void refusesWhatIsNoPortNumber(String value) {
        var environment = Map.of("ILIUM_INTAKE_PORT", value);

        assertThatThrownBy(() -> Ports.from(environment))
                .isInstanceOf(NoSuchPort.class)
                .hasMessageContaining("ILIUM_INTAKE_PORT");
    }

    @Test
    void refusesTwoPartsOnOnePort() {
        var environment = Map.of("ILIUM_TRIAGE_PORT", "8080");

        assertThatThrownBy(() -> Ports.from(environment))
                .hasMessage("ILIUM_INTAKE_PORT and ILIUM_TRIAGE_PORT are both 8080.");
    }

    @Test
    void namesAPortThatIsTakenAndTheVariableThatMovesIt() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var number = Integer.toString(other.getLocalPort());
            var ports = Ports.from(Map.of("ILIUM_KAFKA_PORT", number));

            assertThat(ports.taken())
                    .contains(
                            "Port %s is taken: free it, or set ILIUM_KAFKA_PORT to another one."
                                    .formatted(number));
        }
    }
}
