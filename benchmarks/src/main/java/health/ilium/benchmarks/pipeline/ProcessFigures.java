package health.ilium.benchmarks.pipeline;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// CPU time and resident memory of the stack's processes, as the kernel counts them.
record ProcessFigures(Map<String, Duration> cpu, Map<String, Long> residentKilobytes) {

    private static final long TICKS_PER_SECOND = 100;
    private static final long DRIVER = ProcessHandle.current().pid();

    /// @param pids pid of each part by its name
    static ProcessFigures of(Map<String, Long> pids) throws IOException {
        var cpu = new TreeMap<String, Duration>();
        var resident = new TreeMap<String, Long>();
        for (var part : pids.entrySet()) {
            cpu.put(part.getKey(), cpuOfTree(part.getValue()));
            resident.put(part.getKey(), residentOfTree(part.getValue()));
        }
        return new ProcessFigures(cpu, resident);
    }

    Map<String, Duration> since(ProcessFigures earlier) {
        var used = new TreeMap<String, Duration>();
        cpu.forEach((part, time) -> used.put(part, time.minus(earlier.cpu.get(part))));
        return used;
    }

    private static Duration cpuOfTree(long pid) throws IOException {
        long ticks = 0;
        for (var process : tree(pid)) {
            var stat = read(process, "stat");
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            ticks += Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
            if (process == pid && pid != DRIVER) {
                // children that ended, for example PostgreSQL's closed connections
                ticks += Long.parseLong(fields[13]) + Long.parseLong(fields[14]);
            }
        }
        return Duration.ofMillis(ticks * 1000 / TICKS_PER_SECOND);
    }

    private static long residentOfTree(long pid) throws IOException {
        long kilobytes = 0;
        for (var process : tree(pid)) {
            // proportional set size: pages that PostgreSQL's processes share count once
            for (var line : read(process, "smaps_rollup").lines().toList()) {
                if (line.startsWith("Pss:")) {
                    kilobytes += Long.parseLong(line.replaceAll("\\D", ""));
                }
            }
        }
        return kilobytes;
    }

    /// The driver started all others, which count for themselves.
    private static long[] tree(long pid) {
        if (pid == DRIVER) {
            return new long[] {pid};
        }
        return ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .mapToLong(ProcessHandle::pid)
                .toArray();
    }

    private static String read(long pid, String file) throws IOException {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), file));
        } catch (FileSystemException ended) {
            return "0 (ended) " + "0 ".repeat(20);
        }
    }
}
