package health.ilium.faults.running;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.faults.checker.Violation;
import health.ilium.faults.fault.Catalogue;
import health.ilium.faults.fault.Figures;
import health.ilium.faults.points.Bug;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    private static final String MARKS =
            """
            Before
            <!-- begin: fault runs -->
            old
            <!-- end: fault runs -->
            <!-- begin: seeded bugs -->
            <!-- end: seeded bugs -->
            After
            """;

    @TempDir private Path folder;

    @BeforeEach
    void aDocumentWithMarks() throws IOException {
        Files.writeString(document(), MARKS);
    }

    @Test
    void tellsWhatPassedAndWhatDidNot() throws IOException {
        var verdicts = new Verdicts(folder.resolve("verdicts"));
        verdicts.keep(name(1, null), verdict(name(1, null), List.of()));
        var broken = new Violation(1, "r1", "was not triaged");
        verdicts.keep(name(2, null), verdict(name(2, null), List.of(broken, broken)));

        new Report(verdicts, document()).write();

        assertThat(Files.readString(document()))
                .contains("| F1 | each service killed | 1 | 30 s, 4/s |", "| passed |")
                .contains("**failed**: was not triaged × 2")
                .startsWith("Before")
                .endsWith("After\n")
                .doesNotContain("old");
    }

    @Test
    void keepsRunsWithABugApart() throws IOException {
        var verdicts = new Verdicts(folder.resolve("verdicts"));
        var name = name(1, Bug.EARLY_ACK);
        var found = List.of(new Violation(1, "r1", "is applied up to 1 of 2"));
        verdicts.keep(name, verdict(name, found));

        new Report(verdicts, document()).write();

        assertThat(Files.readString(document()))
                .contains("| EARLY_ACK | F1, seed 1 | is applied up to n of n × 1 |")
                .doesNotContain("| passed |");
        assertThat(verdicts.all(false)).isEmpty();
    }

    private Path document() {
        return folder.resolve("reliability.md");
    }

    private static RunName name(int seed, @Nullable Bug bug) {
        return new RunName(Catalogue.F1, seed, 30, 4, bug);
    }

    private static Verdict verdict(RunName name, List<Violation> violations) {
        var figures = new Figures();
        return Verdict.of(name, new FaultRun.Result(violations, figures), "abc", "2026-11-28");
    }
}
