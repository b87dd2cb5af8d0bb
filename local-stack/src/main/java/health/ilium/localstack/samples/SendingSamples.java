package health.ilium.localstack.samples;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Sends every sample that is not sent yet, in order, and follows all of them until each has
/// arrived or time is up. Whatever was sent at an earlier start is looked at again, not sent
/// again.
///
/// @param intake base address of the intake service
/// @param folder holds the sample files
/// @param patience how long all of them together may take
public record SendingSamples(URI intake, Tokens tokens, Path folder, Duration patience) {

    private static final long PAUSE_MILLIS = 150;

    /// @param terminal whether `out` is a terminal, on which a table can be redrawn
    /// @return what did not arrive and why, in plain words; empty when every sample did
    public List<String> show(PrintStream out, boolean terminal, SentSamples sent, LocalDate today) {
        sent.begin(today);
        try (var api = new ReferralApi(intake)) {
            var journeys = new ArrayList<Journey>();
            SampleFiles.read(folder, sent.day())
                    .forEach(
                            (name, sample) ->
                                    journeys.add(new Journey(name, sample, api, tokens, sent)));
            follow(journeys, new LiveTable(out, terminal));
            var missing = journeys.stream().flatMap(SendingSamples::missing).toList();
            if (missing.isEmpty()) {
                sent.arrived();
            }
            return missing;
        }
    }

    private void follow(List<Journey> journeys, LiveTable table) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            do {
                for (var journey : journeys) {
                    advance(journey);
                    table.show(journeys);
                }
            } while (!journeys.stream().allMatch(Journey::over)
                    && System.nanoTime() < end
                    && !new CountDownLatch(1).await(PAUSE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void advance(Journey journey) throws InterruptedException {
        try {
            journey.advance();
        } catch (IOException notReachable) {
            // Tried again in the next round; what is missing is told when time is up.
        }
    }

    private static Stream<String> missing(Journey journey) {
        return journey.missing().stream().map(what -> journey.name() + ": " + what);
    }
}
