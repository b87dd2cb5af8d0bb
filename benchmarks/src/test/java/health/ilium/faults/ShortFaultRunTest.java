package health.ilium.faults;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.faults.fault.Catalogue;
import health.ilium.faults.running.FaultRuns;
import health.ilium.faults.running.RunName;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// As much of the fault runs as a build can afford: the checker looks at a stack whose services
/// and broker were killed under a small load.
class ShortFaultRunTest {

    private static final int SEED = 7;
    private static final int SECONDS = 24;
    private static final int RATE = 3;

    @TempDir private Path folder;

    @Test
    void keepsAllPromises() throws InterruptedException {
        var runs = new FaultRuns(folder.resolve("stacks"), folder.resolve("verdicts"), "build");

        boolean passed =
                runs.carryOut(new RunName(Catalogue.SHORT, SEED, SECONDS, RATE, null), true);

        assertThat(passed).as("the verdict printed above").isTrue();
    }
}
