package health.ilium.intake.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class GrantsTest {

    @Test
    void aFileMayLeaveListsOut() {
        var grants =
                read(
                        """
                        {"practices": [
                            {"id": "00000000-0000-7000-8000-000000000001", "name": "Practice"}]}
                        """);

        assertThat(grants.staff()).isEmpty();
        assertThat(grants.practices().getFirst().tokens()).isEmpty();
    }

    @Test
    void saysWhatATokenWithoutHashLacks() {
        var file =
                """
                {"staff": [
                    {"id": "00000000-0000-7000-8000-000000000002", "name": "Somebody",
                     "role": "ADMIN", "tokens": [{"name": "laptop"}]}]}
                """;

        assertThatThrownBy(() -> read(file)).hasMessageContaining("sha256 of a token");
    }

    private static Grants read(String file) {
        return JsonMapper.shared().readValue(file, Grants.class);
    }
}
