package health.ilium.localstack;

import health.ilium.localstack.credentials.AccessFile;
import health.ilium.localstack.credentials.Credentials;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What `./run containers` does after the build: makes the secrets that `docker-compose.yml` asks
/// for, in `.env`, and the list of demo callers, which it lends to the containers.
final class PrepareContainers {

    private PrepareContainers() {}

    public static void main(String[] args) throws IOException {
        var credentials = Credentials.keptIn(Path.of(".env"));
        var folder = Files.createDirectories(Path.of(".local", "containers"));
        AccessFile.writeForAll(folder.resolve("access.json"), credentials);
        System.out.println(
                """
                Built, and .env holds the secrets. Now:
                  docker compose up -d --build --wait
                  docker compose run --rm samples""");
    }
}
