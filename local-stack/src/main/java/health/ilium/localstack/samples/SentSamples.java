package health.ilium.localstack.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// What a data folder remembers of its samples: the day they were first sent, which the texts count
/// from ever after, which referral each became, and whether all have arrived.
public final class SentSamples {

    private static final String DAY = "day";
    private static final String ARRIVED = "arrived";
    private static final String REFERRAL = "referral.";

    private final Path file;
    private final Properties known = new Properties();

    private SentSamples(Path file) {
        this.file = file;
    }

    public static SentSamples keptIn(Path file) {
        var sent = new SentSamples(file);
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                sent.known.load(reader);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return sent;
    }

    /// Whether sending was begun, at an earlier start maybe, and has not come to its end.
    public boolean areUnderway() {
        return known.containsKey(DAY) && !known.containsKey(ARRIVED);
    }

    /// Does nothing when they were begun before.
    public void begin(LocalDate today) {
        if (!known.containsKey(DAY)) {
            put(DAY, today.toString());
        }
    }

    void arrived() {
        put(ARRIVED, "true");
    }

    LocalDate day() {
        return LocalDate.parse(known.getProperty(DAY));
    }

    @Nullable String referralOf(String sample) {
        return known.getProperty(REFERRAL + sample);
    }

    void became(String sample, String referralId) {
        put(REFERRAL + sample, referralId);
    }

    /// The file is whole at any moment, because the program may be killed at any.
    private void put(String name, String value) {
        known.setProperty(name, value);
        var next = file.resolveSibling(file.getFileName() + ".next");
        try {
            try (var writer = Files.newBufferedWriter(next)) {
                known.store(writer, null);
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
