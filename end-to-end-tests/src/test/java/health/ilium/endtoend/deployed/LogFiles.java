package health.ilium.endtoend.deployed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/// What the parts of a local stack wrote; each has a file `<part>.log`. The mail sink stands for
/// the recipients' own mail servers, which know their addresses, and is left out.
public final class LogFiles {

    private static final String SUFFIX = ".log";

    private LogFiles() {}

    public static Map<String, String> in(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .filter(file -> !part(file).equals("mail"))
                    .collect(Collectors.toMap(LogFiles::part, LogFiles::text));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String part(Path file) {
        return file.getFileName().toString().replace(SUFFIX, "");
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
