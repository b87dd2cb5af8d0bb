package health.ilium.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ChosenDeploymentTest {

    @Test
    void isWhatTheCommandLineNames() {
        assertThat(ChosenDeployment.from("compose", true)).isEqualTo(ChosenDeployment.COMPOSE);
        assertThat(ChosenDeployment.from("embedded", true)).isEqualTo(ChosenDeployment.EMBEDDED);
    }

    @Test
    void withoutANameFollowsTheDockerEngine() {
        assertThat(ChosenDeployment.from("", true)).isEqualTo(ChosenDeployment.TESTCONTAINERS);
        assertThat(ChosenDeployment.from("", false)).isEqualTo(ChosenDeployment.EMBEDDED);
    }

    @Test
    void refusesAnUnknownName() {
        assertThatThrownBy(() -> ChosenDeployment.from("kubernetes", true))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
