package health.ilium.benchmarks.replay;

import health.ilium.contract.TriageDecision;
import health.ilium.contract.TriageRequested;
import health.ilium.schemas.avro.PlainAvro;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// Has triage itself decide the made-up requests, so that what is stored is what it would store.
final class DryRuns implements AutoCloseable {

    private static final HexFormat HEX = HexFormat.of();
    private final HttpClient http = HttpClient.newHttpClient();
    private final PlainAvro<TriageRequested> requests =
            new PlainAvro<>(TriageRequested.class, TriageRequested.getClassSchema());
    private final PlainAvro<TriageDecision> decisions =
            new PlainAvro<>(TriageDecision.class, TriageDecision.getClassSchema());
    private final TriageProcess triage;

    DryRuns(TriageProcess triage) {
        this.triage = triage;
    }

    String inputSchema() {
        return requests.fingerprint();
    }

    String bodySchema() {
        return decisions.fingerprint();
    }

    List<Judged> judge(int many, long seed) {
        var likely = new LikelyRequests(seed);
        return Stream.generate(likely::next).limit(many).toList().parallelStream()
                .map(this::judge)
                .toList();
    }

    @Override
    public void close() {
        http.close();
    }

    private Judged judge(TriageRequested request) {
        var input = requests.encode(request);
        var post =
                HttpRequest.newBuilder(triage.at("/internal/dry-runs"))
                        .header("Authorization", "Bearer " + TriageProcess.SERVICE_TOKEN)
                        .header("Schema-Fingerprint", requests.fingerprint())
                        .header("Content-Type", "avro/binary")
                        .header("Accept", "avro/binary")
                        .POST(BodyPublishers.ofByteArray(input))
                        .build();
        try {
            var answer = http.send(post, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("dry run answered " + answer.statusCode());
            }
            return new Judged(
                    request,
                    HEX.formatHex(input),
                    decisions.decode(answer.body()),
                    HEX.formatHex(answer.body()));
        } catch (IOException e) {
            throw new IllegalStateException("no dry run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
