package health.ilium.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Doc comments in the sources of the module under test, which the compiler forgets.
final class DocComments {

    private static final Path SOURCES = Path.of("src");

    private DocComments() {}

    /// Lines that the formatter broke at column 100: what it puts behind `//` is lost to the
    /// documentation.
    static List<String> cut() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> cut(file).stream())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> cut(Path file) {
        try {
            var lines = Files.readAllLines(file);
            var found = new ArrayList<String>();
            for (int i = 1; i < lines.size(); i++) {
                if (lines.get(i - 1).strip().startsWith("///")
                        && lines.get(i).strip().matches("//(?!/).*")) {
                    found.add(file + ":" + (i + 1));
                }
            }
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
