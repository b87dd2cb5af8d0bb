package health.ilium.localstack.samples;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;

/// Sends the samples to an Ilium that runs elsewhere, and ends with status 1 when one of them does
/// not arrive.
final class SendSamples {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private SendSamples() {}

    /// Run with `INTAKE_URL`, `API_TOKEN`, `OTHER_API_TOKEN` and `STAFF_TOKEN`, in the folder that
    /// holds `samples`; `/sent` remembers what was sent.
    public static void main(String[] args) {
        var tokens = new Tokens(set("API_TOKEN"), set("OTHER_API_TOKEN"), set("STAFF_TOKEN"));
        var sending =
                new SendingSamples(
                        URI.create(set("INTAKE_URL")), tokens, Path.of("samples"), PATIENCE);
        var sent = SentSamples.keptIn(Path.of("/sent/samples"));
        var today = LocalDate.now(ZoneId.of("America/New_York"));
        var missing = sending.show(System.out, false, sent, today);
        missing.forEach(what -> System.out.println("Missing: " + what));
        System.exit(missing.isEmpty() ? 0 : 1);
    }

    private static String set(String name) {
        var value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("Set " + name);
        }
        return value;
    }
}
