package health.ilium.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ChosenDeploymentTest {

    @Test
    void isWhatTheCommandLineNames() {
        assertThat(ChosenDeployment.from("compose", () -> true))
                .isEqualTo(ChosenDeployment.COMPOSE);
        assertThat(ChosenDeployment.from("testcontainers", () -> false))
                .isEqualTo(ChosenDeployment.TESTCONTAINERS);
    }

    @Test
    void isContainersWhereAnEngineAnswers() {
        assertThat(ChosenDeployment.from("", () -> true))
                .isEqualTo(ChosenDeployment.TESTCONTAINERS);
    }

    @Test
    void isProcessesWhereNoneDoes() {
        assertThat(ChosenDeployment.from(" ", () -> false)).isEqualTo(ChosenDeployment.EMBEDDED);
    }

    @Test
    void refusesAnUnknownName() {
        assertThatThrownBy(() -> ChosenDeployment.from("kubernetes", () -> true))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
