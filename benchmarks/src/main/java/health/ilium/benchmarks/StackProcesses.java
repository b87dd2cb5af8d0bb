package health.ilium.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// The pids of the stack's parts, as `./run` recorded them.
record StackProcesses(Map<String, Long> pids) {

    static StackProcesses of(Path data) {
        var pids = new TreeMap<String, Long>();
        try (var files = Files.list(data.resolve("run"))) {
            for (var file : files.filter(name -> name.toString().endsWith(".pid")).toList()) {
                var part = file.getFileName().toString().replace(".pid", "");
                pids.put(part, Long.valueOf(Files.readString(file).strip().split("\\s+")[0]));
            }
        } catch (IOException e) {
            throw new IllegalStateException("no .local/run: is ./run up?", e);
        }
        return new StackProcesses(pids);
    }
}
