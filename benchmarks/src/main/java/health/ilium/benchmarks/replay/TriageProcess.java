package health.ilium.benchmarks.replay;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/// Triage in a process of its own, without broker and registry, which a replay does not need.
final class TriageProcess implements AutoCloseable {

    static final String SERVICE_TOKEN = "benchmark-service-token-0123456789abcdef";

    /// All of it resident from the start, so that only what grows beside it moves the peak.
    private static final String HEAP = "160m";

    /// Not a registry that happens to run on this machine.
    private static final String NOBODY = "http://127.0.0.1:9/";

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Process process;
    private final URI address;

    private TriageProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    static TriageProcess start(Path jar, Path folder, String databaseUrl, Path accessFile)
            throws IOException {
        int port = freePort();
        var builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms" + HEAP,
                        "-Xmx" + HEAP,
                        "-XX:+AlwaysPreTouch",
                        "-XX:+UseSerialGC",
                        "-XX:+UseCompactObjectHeaders",
                        "-jar",
                        jar.toString());
        builder.environment()
                .putAll(
                        Map.of(
                                "SERVER_PORT",
                                Integer.toString(port),
                                "SPRING_DATASOURCE_URL",
                                databaseUrl,
                                "SPRING_DATASOURCE_USERNAME",
                                "postgres",
                                "ILIUM_SERVICE_TOKEN",
                                SERVICE_TOKEN,
                                "TRIAGE_ACCESS_FILE",
                                accessFile.toString(),
                                "DELIVERY_RELAY_ENABLED",
                                "false",
                                "DELIVERY_CONSUMING_ENABLED",
                                "false"));
        var process =
                builder.redirectErrorStream(true)
                        .redirectOutput(new File(folder.toFile(), "triage.log"))
                        .start();
        var triage = new TriageProcess(process, URI.create("http://127.0.0.1:" + port));
        triage.await();
        return triage;
    }

    URI at(String path) {
        return address.resolve(path);
    }

    /// Kilobytes, the most since the last [#forgetPeak].
    long peakResident() throws IOException {
        for (var line : Files.readAllLines(proc("status"))) {
            if (line.startsWith("VmHWM:")) {
                return Long.parseLong(line.replaceAll("\\D", ""));
            }
        }
        throw new IOException("no VmHWM");
    }

    void forgetPeak() throws IOException {
        Files.writeString(proc("clear_refs"), "5");
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
    }

    private Path proc(String file) {
        return Path.of("/proc", Long.toString(process.pid()), file);
    }

    private void await() throws IOException {
        var until = Instant.now().plus(PATIENCE);
        try (var http = HttpClient.newHttpClient()) {
            while (!isUp(http)) {
                if (!process.isAlive() || Instant.now().isAfter(until)) {
                    throw new IOException("triage did not start, see triage.log");
                }
                LockSupport.parkNanos(200_000_000);
            }
        }
    }

    private boolean isUp(HttpClient http) {
        try {
            var request = HttpRequest.newBuilder(at("/actuator/health/liveness")).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
