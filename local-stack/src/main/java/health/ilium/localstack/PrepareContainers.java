package health.ilium.localstack;

import health.ilium.localstack.credentials.Credentials;
import health.ilium.localstack.credentials.DemoCallers;
import health.ilium.localstack.credentials.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What `./run containers` does after the build: makes the secrets that `docker-compose.yml` asks
/// for, in `.env`, and lends the containers the lists of demo callers and the token of who collects
/// figures.
final class PrepareContainers {

    private PrepareContainers() {}

    public static void main(String[] args) throws IOException {
        var credentials = Credentials.keptIn(Path.of(".env"));
        var folder = Files.createDirectories(Path.of(".local", "containers"));
        DemoCallers.writeForAll(folder, credentials);
        Files.writeString(folder.resolve("scrape-token"), credentials.of(Secret.SCRAPE_TOKEN));
        System.out.println(
                """
                Built, and .env holds the secrets. Now:
                  docker compose up -d --build --wait
                  docker compose run --rm samples""");
    }
}
