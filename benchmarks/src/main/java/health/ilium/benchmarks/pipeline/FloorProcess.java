package health.ilium.benchmarks.pipeline;

import health.ilium.benchmarks.floor.Plan;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The process that walks the floor, on a virtual machine with the same options as the services'.
final class FloorProcess implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Process process;
    private final BufferedReader answers;

    private FloorProcess(Process process) {
        this.process = process;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    static FloorProcess start(Plan plan) throws IOException {
        var file = Files.createTempFile("floor", ".json");
        Files.write(file, JSON.writeValueAsBytes(plan));
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:+UseCompactObjectHeaders",
                                "-Xms512m",
                                "-Xmx1g",
                                "-Xmn320m",
                                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "health.ilium.benchmarks.floor.RunFloor",
                                file.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        var started = new FloorProcess(process);
        if (!"ready".equals(started.answers.readLine())) {
            process.destroyForcibly();
            throw new IOException("the floor did not start");
        }
        Files.delete(file);
        return started;
    }

    long pid() {
        return process.pid();
    }

    /// Its answer when all of it is through.
    JsonNode command(String words) throws IOException {
        var out = process.outputWriter(StandardCharsets.UTF_8);
        out.write(words + "\n");
        out.flush();
        var answer = answers.readLine();
        if (answer == null) {
            throw new IOException("the floor ended at " + words);
        }
        return JSON.readTree(answer);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
