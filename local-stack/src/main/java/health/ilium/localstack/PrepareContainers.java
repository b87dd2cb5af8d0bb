package health.ilium.localstack;

import health.ilium.localstack.credentials.AccessFile;
import health.ilium.localstack.credentials.Credentials;
import health.ilium.localstack.credentials.PeopleFile;
import health.ilium.localstack.credentials.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What `./run containers` does after the build: makes the secrets that `docker-compose.yml` asks
/// for, in `.env`, the list of demo callers, and the token of who collects
/// figures. It lends both files to the containers.
final class PrepareContainers {

    private PrepareContainers() {}

    public static void main(String[] args) throws IOException {
        var credentials = Credentials.keptIn(Path.of(".env"));
        var folder = Files.createDirectories(Path.of(".local", "containers"));
        AccessFile.writeForAll(folder.resolve("access.json"), credentials);
        PeopleFile.writeForAll(folder.resolve("people.json"), credentials);
        Files.writeString(folder.resolve("scrape-token"), credentials.of(Secret.SCRAPE_TOKEN));
        System.out.println(
                """
                Built, and .env holds the secrets. Now:
                  docker compose up -d --build --wait
                  docker compose run --rm samples""");
    }
}
