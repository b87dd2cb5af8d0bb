package health.ilium.triage.access.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.ilium.access.bearer.TokenHash;
import health.ilium.triage.access.Caller;
import health.ilium.triage.access.Role;
import health.ilium.triage.policy.SettableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensOfFileTest {

    private static final TokenHash HASH = new TokenHash("a".repeat(64));
    private static final String STAFF =
            """
            {"staff": [{"id": "01900000-0000-7000-8000-000000000011", "name": "Dr Marsh",
                        "role": "CLINICIAN", "tokens": [{"sha256": "%s"}]}]}
            """
                    .formatted(HASH.hex());

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-22T15:00:00Z"));

    @TempDir private Path folder = Path.of("");

    @Test
    void knowsTheHolderOfAToken() throws IOException {
        var tokens = new TokensOfFile(written(STAFF, 1), clock);
        assertThat(tokens.holder(HASH))
                .get()
                .isInstanceOfSatisfying(
                        Caller.Staff.class,
                        staff -> {
                            assertThat(staff.name()).isEqualTo("Dr Marsh");
                            assertThat(staff.role()).isEqualTo(Role.CLINICIAN);
                        });
        assertThat(tokens.holder(new TokenHash("b".repeat(64)))).isEmpty();
    }

    @Test
    void aTokenThatIsTakenOutStopsWorkingWithinSeconds() throws IOException {
        var tokens = new TokensOfFile(written(STAFF, 1), clock);
        written("{}", 2);
        assertThat(tokens.holder(HASH)).isPresent();
        clock.forward(Duration.ofSeconds(6));
        assertThat(tokens.holder(HASH)).isEmpty();
    }

    @Test
    void aFileThatIsSpoiltLaterChangesNothing() throws IOException {
        var tokens = new TokensOfFile(written(STAFF, 1), clock);
        written("{", 2);
        clock.forward(Duration.ofSeconds(6));
        assertThat(tokens.holder(HASH)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"stuff\": []}",
                "{\"staff\": [{\"name\": \"x\", \"role\": \"ADMIN\"}]}",
                "{\"staff\": [{\"id\": \"01900000-0000-7000-8000-000000000011\", \"name\": \"x\","
                        + " \"role\": \"KING\"}]}",
                "{\"practices\": [{\"id\": \"01900000-0000-7000-8000-000000000011\", \"name\":"
                        + " \"x\", \"tokens\": [{\"sha256\": \"A\"}]}]}"
            })
    void aFileThatCannotBeUnderstoodStopsTheStart(String content) throws IOException {
        var file = written(content, 1);
        assertThatThrownBy(() -> new TokensOfFile(file, clock))
                .isInstanceOf(RuntimeException.class);
    }

    private Path written(String content, long second) throws IOException {
        var file = Files.writeString(folder.resolve("access.json"), content);
        return Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(second)));
    }
}
