package health.ilium.faults.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a process takes of the machine's memory, as Linux says.
final class Memory {

    private static final String MOST = "VmHWM:";

    private Memory() {}

    /// The most it ever had, 0 when nobody knows.
    static double residentMegabytes(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(it -> it.startsWith(MOST))
                    .map(it -> it.replaceAll("\\D", ""))
                    .mapToDouble(it -> Double.parseDouble(it) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }
}
