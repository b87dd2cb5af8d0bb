package health.ilium.localstack.parts;

import health.ilium.localstack.folders.Artefacts;
import health.ilium.localstack.folders.Trees;
import health.ilium.localstack.process.Command;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;

/// A service's executable jar, unpacked by Spring Boot's own tool into plain jars, which start
/// faster than nested ones.
record UnpackedJar(Artefacts artefacts, String module) {

    /// Unpacks the jar unless that is done since it was built.
    void unpack() {
        try {
            var time = Files.getLastModifiedTime(built());
            if (Files.exists(application())
                    && Files.getLastModifiedTime(application()).equals(time)) {
                return;
            }
            Trees.delete(folder());
            Command.run(extraction());
            Files.setLastModifiedTime(application(), time);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// The application's jar names the others in its manifest.
    List<Path> classPath() {
        return List.of(application());
    }

    String mainClass() {
        try (var jar = new JarFile(application().toFile())) {
            return jar.getManifest().getMainAttributes().getValue("Main-Class");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<String> extraction() {
        return new JavaCommand(
                        List.of("-Djarmode=tools"),
                        List.of(built()),
                        List.of(
                                "org.springframework.boot.loader.launch.JarLauncher",
                                "extract",
                                "--destination",
                                folder().toString()))
                .words();
    }

    /// What the build made.
    Path built() {
        return artefacts.service(module);
    }

    private Path folder() {
        return built().resolveSibling("unpacked");
    }

    private Path application() {
        return folder().resolve(built().getFileName());
    }
}
