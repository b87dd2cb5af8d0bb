package health.ilium.localstack;

import health.ilium.localstack.credentials.Secret;
import health.ilium.localstack.samples.SendingSamples;
import health.ilium.localstack.samples.SentSamples;
import health.ilium.localstack.samples.Tokens;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// The sample referrals, as one local stack sends them to itself.
///
/// @param folder holds the sample files
record Samples(Path folder) {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration REHEARSAL = Duration.ofSeconds(15);

    /// @param sent of this stack's folder
    /// @return what did not arrive; empty when every sample reached its goal
    List<String> send(LocalStack stack, SentSamples sent, PrintStream out) {
        return sending(stack, PATIENCE).show(out, isTerminal(), sent, today());
    }

    /// Sends them as a rehearsal: nobody looks, and nothing needs to arrive.
    void rehearse(LocalStack stack, SentSamples sent) {
        var nowhere = new PrintStream(PrintStream.nullOutputStream());
        sending(stack, REHEARSAL).show(nowhere, false, sent, today());
    }

    private SendingSamples sending(LocalStack stack, Duration patience) {
        var credentials = stack.credentials();
        var tokens =
                new Tokens(
                        credentials.of(Secret.API_TOKEN),
                        credentials.of(Secret.OTHER_API_TOKEN),
                        credentials.of(Secret.STAFF_TOKEN));
        return new SendingSamples(stack.addresses().intake(), tokens, folder, patience);
    }

    private static boolean isTerminal() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    /// The samples count days back from today; the practice's day is taken.
    static LocalDate today() {
        return LocalDate.now(ZoneId.of("America/New_York"));
    }
}
