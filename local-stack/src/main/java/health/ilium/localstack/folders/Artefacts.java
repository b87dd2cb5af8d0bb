package health.ilium.localstack.folders;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the build made, found in the repository's target folders.
public record Artefacts(Path repository) {

    /// The repository named by the property `ilium.home`, or the one that holds the current folder.
    public static Artefacts find() {
        var start =
                Path.of(System.getProperty("ilium.home", System.getProperty("user.dir")))
                        .toAbsolutePath();
        for (@Nullable Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("local-stack/pom.xml"))) {
                return new Artefacts(folder);
            }
        }
        throw new NotBuilt("the repository of Ilium around " + start);
    }

    public List<Path> kafka() {
        return jarsIn(parts().resolve("kafka"));
    }

    public Path mailSink() {
        return present(parts().resolve("mail/greenmail-standalone.jar"));
    }

    public Path registry() {
        return present(parts().resolve("registry"));
    }

    /// Where PostgreSQL's programs are unpacked to.
    public Path postgres() {
        return parts().resolve("postgres");
    }

    /// The executable jar of a service.
    public Path service(String module) {
        return jarsIn(repository.resolve(module).resolve("target")).stream()
                .filter(jar -> jar.getFileName().toString().startsWith(module + "-"))
                .findFirst()
                .orElseThrow(() -> new NotBuilt(module));
    }

    /// Where start caches are kept.
    public Path startCaches() {
        try {
            return Files.createDirectories(repository.resolve("local-stack/target/start-caches"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path parts() {
        return repository.resolve("local-stack/target/parts");
    }

    /// Sorted, because a start-up cache fits one order of the class path only.
    public static List<Path> jarsIn(Path folder) {
        try (var files = Files.list(present(folder))) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path present(Path path) {
        if (!Files.exists(path)) {
            throw new NotBuilt(path.toString());
        }
        return path;
    }
}
