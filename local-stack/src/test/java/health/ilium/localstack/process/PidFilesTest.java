package health.ilium.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFilesTest {

    @TempDir Path folder;

    @Test
    void endsWhatAKilledRunLeftBehind() {
        var part = sleeper();
        part.start();

        assertThat(new PidFiles(folder).endLeftBehind()).containsExactly("sleeper");
        assertThat(part.isRunning()).isFalse();
        assertThat(folder).isDirectoryNotContaining(file -> file.toString().endsWith(".pid"));
    }

    @Test
    void sparesAStrangerThatHasTheIdOfAnEndedPart() throws IOException {
        var part = sleeper();
        part.start();
        var file = folder.resolve("sleeper.pid");
        var pid = Files.readString(file).split(" ", 2)[0];
        Files.writeString(file, pid + " " + Instant.parse("2020-01-01T00:00:00Z") + " TERM");

        assertThat(new PidFiles(folder).endLeftBehind()).isEmpty();
        assertThat(part.isRunning()).isTrue();
        part.kill();
    }

    @Test
    void takesNoOffenceAtAHalfWrittenFile() throws IOException {
        Files.writeString(folder.resolve("kafka.pid"), "12");

        assertThat(new PidFiles(folder).endLeftBehind()).isEmpty();
    }

    @Test
    void startsARetiredPartNeverAgain() {
        var part = sleeper();
        part.retire();

        part.launch();

        assertThat(part.isRunning()).isFalse();
    }

    private Part sleeper() {
        return new Part(new Sleeper(), folder, new PidFiles(folder));
    }

    private record Sleeper() implements Program {

        @Override
        public String name() {
            return "sleeper";
        }

        @Override
        public void prepare() {}

        @Override
        public List<String> command() {
            return List.of("sleep", "300");
        }

        @Override
        public Map<String, String> environment() {
            return Map.of();
        }

        @Override
        public boolean isReady() {
            return true;
        }
    }
}
