package health.ilium.localstack;

import health.ilium.localstack.credentials.Secret;
import health.ilium.localstack.samples.SendingSamples;
import health.ilium.localstack.samples.Tokens;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/// The sample referrals, as one local stack sends them to itself.
///
/// @param folder holds the sample files
record Samples(Path folder) {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /// @return what did not arrive; empty when every sample reached its goal
    List<String> send(LocalStack stack, PrintStream out) {
        var credentials = stack.credentials();
        var tokens =
                new Tokens(
                        credentials.of(Secret.API_TOKEN),
                        credentials.of(Secret.OTHER_API_TOKEN),
                        credentials.of(Secret.STAFF_TOKEN));
        var console = System.console();
        return new SendingSamples(stack.addresses().intake(), tokens, folder, PATIENCE)
                .show(out, console != null && console.isTerminal(), LocalDate.now());
    }

    /// Sends them as a rehearsal: nobody looks, and nothing needs to arrive.
    void rehearse(LocalStack stack) {
        send(stack, new PrintStream(PrintStream.nullOutputStream()));
    }
}
