package health.ilium.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/// Where the running stack answers, as `./run` wrote it to `.local/demo.env`.
record DemoEnvironment(Map<String, String> values) {

    static DemoEnvironment read(Path file) throws IOException {
        return new DemoEnvironment(
                Files.readAllLines(file).stream()
                        .filter(line -> line.contains("=") && !line.startsWith("#"))
                        .map(line -> line.split("=", 2))
                        .collect(Collectors.toMap(pair -> pair[0].strip(), pair -> pair[1])));
    }

    String get(String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not in demo.env: is ./run up?");
        }
        return value;
    }
}
