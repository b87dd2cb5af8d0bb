package health.ilium.localstack.credentials;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/// The files by which the services know who calls and who signs in.
public final class DemoCallers {

    private DemoCallers() {}

    public static void write(Path folder, Credentials credentials) {
        contents(credentials)
                .forEach((name, text) -> PrivateFile.write(folder.resolve(name), List.of(text)));
    }

    /// Readable for every user, as the services in containers are not their owner.
    public static void writeForAll(Path folder, Credentials credentials) {
        contents(credentials).forEach((name, text) -> writeForAll(folder.resolve(name), text));
    }

    private static Map<String, String> contents(Credentials credentials) {
        return Map.of(
                "access.json", AccessFile.content(credentials),
                "people.json", PeopleFile.content(credentials));
    }

    private static void writeForAll(Path file, String text) {
        try {
            Files.writeString(file, text);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
