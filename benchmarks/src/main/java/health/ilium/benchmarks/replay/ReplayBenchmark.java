package health.ilium.benchmarks.replay;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

/// `<sizes, rising, by comma>`: fills an empty triage with so many decisions, replays them under a
/// stricter policy and tells rate, peak memory and the ratio to reading the same rows.
public final class ReplayBenchmark {

    /// So many different pictures; each is stored as often as the size asks for.
    private static final int PICTURES = 5_000;

    private static final int WORKERS = 2;
    private static final String TOKEN = "benchmark-clinician-token";

    private ReplayBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        var sizes = Arrays.stream(arguments[0].split(",")).mapToLong(Long::parseLong).toArray();
        var jar = Path.of(arguments[1]);
        var policy = Files.readString(Path.of(arguments[2]));
        var folder = Files.createTempDirectory("replay-benchmark");
        try (var postgres = postgres();
                var triage =
                        TriageProcess.start(
                                jar, folder, url(postgres), access(folder.resolve("access")));
                var http = HttpClient.newHttpClient()) {
            new Run(postgres, triage, new ReplayApi(triage, TOKEN, http)).all(sizes, policy);
        }
    }

    private record Run(EmbeddedPostgres postgres, TriageProcess triage, ReplayApi api) {

        void all(long[] sizes, String policy) throws Exception {
            api.draft(stricter(policy));
            try (var database = postgres.getPostgresDatabase().getConnection()) {
                var stored = new StoredDecisions(database);
                stage(stored, (int) Math.min(PICTURES, sizes[sizes.length - 1]));
                Report.head();
                long size = 0;
                for (long wanted : sizes) {
                    stored.grow(size, wanted, (int) Math.min(PICTURES, sizes[sizes.length - 1]));
                    size = wanted;
                    measure(size);
                }
            }
        }

        private void stage(StoredDecisions stored, int pictures) throws Exception {
            try (var dryRuns = new DryRuns(triage)) {
                stored.stage(
                        dryRuns.judge(pictures, 20261122),
                        dryRuns.inputSchema(),
                        dryRuns.bodySchema());
            }
        }

        private void measure(long size) throws Exception {
            triage.forgetPeak();
            var start = Instant.now();
            var asked = api.ask("benchmark");
            var replay = api.awaitEnd(asked.path("replayId").asString());
            var took = Duration.between(start, Instant.parse(replay.path("endedAt").asString()));
            long peak = triage.peakResident();
            var bare =
                    new BareRead(url(postgres), WORKERS)
                            .of(UUID.fromString(replay.path("replayId").asString()));
            Report.row(size, replay, took, bare, peak);
        }
    }

    private static EmbeddedPostgres postgres() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "8GB")
                .start();
    }

    private static String url(EmbeddedPostgres postgres) {
        return postgres.getJdbcUrl("postgres", "postgres") + "&logServerErrorDetail=false";
    }

    private static Path access(Path file) throws Exception {
        var hash =
                HexFormat.of()
                        .formatHex(
                                MessageDigest.getInstance("SHA-256")
                                        .digest(TOKEN.getBytes(StandardCharsets.UTF_8)));
        return Files.writeString(
                file,
                """
                {"staff":[{"id":"%s","name":"Dr Benchmark","role":"CLINICIAN",
                           "tokens":[{"sha256":"%s","name":"benchmark"}]}]}
                """
                        .formatted(UUID.randomUUID(), hash));
    }

    /// Other thresholds for rules that many pictures come close to.
    private static String stricter(String policy) {
        return policy.replace("version: \"2026.1\"", "version: \"benchmark\"")
                .replace("    positive: 3\n", "    positive: 4\n")
                .replace("    months: 3\n", "    months: 6\n")
                .replace("    weeks: 4\n", "    weeks: 6\n");
    }
}
