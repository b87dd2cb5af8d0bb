package health.ilium.benchmarks.pipeline;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/// The same load with more and more referrals stored before it.
final class Growth {

    private static final int ORIGINALS = 1_000;

    private final Stack stack;
    private final Highest.Steps steps;
    private long used;

    Growth(Stack stack, Highest.Steps steps) {
        this.stack = stack;
        this.steps = steps;
    }

    /// @param sizes rising
    List<Object> measure(List<Integer> sizes, int rate) throws Exception {
        var originals = Told.inFull(stack, ORIGINALS);
        var all = new ArrayList<Object>();
        for (int size : sizes) {
            double seconds = growTo(size, originals);
            steps.at(rate);
            long stored = stored();
            var figures = steps.at(rate);
            figures.put("stored", stored);
            figures.put("growing", seconds);
            all.add(figures);
        }
        return all;
    }

    private double growTo(int size, List<UUID> originals) throws SQLException {
        var begin = Instant.now();
        var copies = CopyRange.growing(stored(), size, originals.size(), used);
        if (!copies.isEmpty()) {
            used = copies.last();
            CompletableFuture.allOf(
                            Arrays.stream(GrowingTables.values())
                                    .map(tables -> multiplied(tables, originals, copies))
                                    .toArray(CompletableFuture[]::new))
                    .join();
            stack.execute("checkpoint");
        }
        double seconds = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
        System.out.println(stored() + " referrals stored, " + seconds + " s");
        return seconds;
    }

    private CompletableFuture<Void> multiplied(
            GrowingTables tables, List<UUID> originals, CopyRange copies) {
        return CompletableFuture.runAsync(
                () -> {
                    try (var database = stack.database(tables.name().toLowerCase(Locale.ROOT))) {
                        Multiplying.of(originals, tables, database, copies);
                    } catch (SQLException failed) {
                        throw new IllegalStateException(tables + " did not grow", failed);
                    }
                },
                task -> Thread.ofPlatform().start(task));
    }

    private long stored() throws SQLException {
        try (var database = stack.database("intake");
                var statement = database.createStatement();
                var rows = statement.executeQuery("select count(*) from referral")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
