package health.ilium.schemas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The schema files beside the code.
public final class ContractFiles {

    public static final Path SOURCES = Path.of("src/main/avro");
    public static final Path RELEASED = Path.of("released");

    private ContractFiles() {}

    public static List<Path> in(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".avsc")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String folderOf(Path file) {
        return file.getName(file.getNameCount() - 2).toString();
    }

    static String nameOf(Path file) {
        return file.getFileName().toString().replace(".avsc", "");
    }
}
