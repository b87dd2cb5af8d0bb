package health.ilium.schemas.deployment;

import health.ilium.schemas.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Keeps the schemas of a release, each complete in one file, so that the build can hold every
/// later version against them.
public final class WriteReleasedSchemas {

    private WriteReleasedSchemas() {}

    /// Run with the folder of the release, for example `schemas/released/0.1.0`.
    public static void main(String[] arguments) throws IOException {
        for (var topic : Topics.all()) {
            var folder = Files.createDirectories(Path.of(arguments[0], topic.name()));
            for (var event : topic.events()) {
                Files.writeString(
                        folder.resolve(event.getName() + ".avsc"), event.toString(true) + "\n");
            }
        }
    }
}
