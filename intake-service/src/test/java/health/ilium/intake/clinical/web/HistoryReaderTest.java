package health.ilium.intake.clinical.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.clinical.Side;
import health.ilium.intake.wire.json.JsonBody;
import health.ilium.intake.wire.json.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class HistoryReaderTest {

    @Test
    void bilateralMeansBothSidesWereFused() {
        assertThat(fusedSides("[\"BILATERAL\"]")).containsExactly(Side.LEFT, Side.RIGHT);
        assertThat(fusedSides("[\"RIGHT\", \"BILATERAL\"]"))
                .containsExactlyInAnyOrder(Side.LEFT, Side.RIGHT);
    }

    @Test
    void nothingSaidIsNotTheSameAsNone() {
        assertThat(fusedSides("null")).isNull();
        assertThat(fusedSides("[]")).isEmpty();
    }

    private static @Nullable List<Side> fusedSides(String json) {
        var body =
                JsonMapper.shared().readTree("{\"priorSiJointFusionSides\": %s}".formatted(json));
        return switch (Reading.of(new JsonBody(body), HistoryReader::read)) {
            case Reading.Read(var history) -> history.priorSiJointFusionSides();
            case Reading.Rejected(var faults) -> throw new AssertionError(faults);
        };
    }
}
