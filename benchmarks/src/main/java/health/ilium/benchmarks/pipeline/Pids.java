package health.ilium.benchmarks.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// Process ids that a local stack keeps in its folder, by part.
final class Pids {

    private Pids() {}

    static Map<String, Long> in(Path folder) throws IOException {
        var pids = new TreeMap<String, Long>();
        try (var files = Files.list(folder.resolve("run"))) {
            for (var file : files.filter(name -> name.toString().endsWith(".pid")).toList()) {
                var part = file.getFileName().toString().replace(".pid", "");
                pids.put(part, Long.valueOf(Files.readString(file).strip().split("\\s+")[0]));
            }
        }
        return pids;
    }
}
