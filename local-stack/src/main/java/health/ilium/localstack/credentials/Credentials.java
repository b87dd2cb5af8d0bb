package health.ilium.localstack.credentials;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/// The secrets of one local stack: random, made at its first start, kept with its data.
public final class Credentials {

    private static final int BYTES = 32;

    private final Properties values;

    private final boolean areNew;

    private Credentials(Properties values, boolean areNew) {
        this.values = values;
        this.areNew = areNew;
    }

    /// Reads the file and adds what is missing in it.
    public static Credentials keptIn(Path file) {
        var values = new Properties();
        var known = Files.exists(file);
        try {
            if (known) {
                try (var reader = Files.newBufferedReader(file)) {
                    values.load(reader);
                }
            }
            for (var secret : Secret.values()) {
                values.putIfAbsent(secret.name(), random());
            }
            var lines =
                    values.stringPropertyNames().stream()
                            .sorted()
                            .map(name -> name + "=" + values.getProperty(name))
                            .toList();
            PrivateFile.write(file, lines);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new Credentials(values, !known);
    }

    public String of(Secret secret) {
        return values.getProperty(secret.name());
    }

    /// Whether there was no file yet.
    public boolean areNew() {
        return areNew;
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "Credentials";
    }
}
