package health.ilium.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ChosenDeploymentTest {

    @Test
    void isWhatTheCommandLineNames() {
        assertThat(ChosenDeployment.from("compose")).isEqualTo(ChosenDeployment.COMPOSE);
        assertThat(ChosenDeployment.from("testcontainers"))
                .isEqualTo(ChosenDeployment.TESTCONTAINERS);
    }

    @Test
    void isTheEmbeddedOneUnlessNamed() {
        assertThat(ChosenDeployment.from("")).isEqualTo(ChosenDeployment.EMBEDDED);
    }

    @Test
    void refusesAnUnknownName() {
        assertThatThrownBy(() -> ChosenDeployment.from("kubernetes"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
