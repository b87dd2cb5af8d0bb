package health.ilium.endtoend.compose;

import static java.util.stream.Collectors.toMap;

import health.ilium.endtoend.Component;
import health.ilium.endtoend.deployed.Installation;
import health.ilium.endtoend.deployed.Readiness;
import health.ilium.endtoend.docker.Container;
import health.ilium.endtoend.docker.Docker;
import health.ilium.localstack.credentials.Credentials;
import health.ilium.localstack.credentials.Secret;
import health.ilium.localstack.folders.Artefacts;
import health.ilium.localstack.ports.Addresses;
import health.ilium.localstack.ports.Port;
import health.ilium.localstack.ports.Ports;
import health.ilium.localstack.postgres.DatabaseAccounts;
import health.ilium.localstack.postgres.Databases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;

/// What `docker compose up` runs in this repository. Secrets are read from `.env`, ports from the
/// same variables that moved them then. It is left running, with all its data.
public final class ComposeInstallation implements Installation {

    private final Instant begun = Instant.now();
    private final Docker docker;
    private final Credentials credentials;
    private final Addresses addresses = new Addresses(Ports.from(System.getenv()));
    private final Map<Component, Container> containers;

    private ComposeInstallation(Path repository, Credentials credentials) {
        this.docker = new Docker(repository);
        this.credentials = credentials;
        this.containers =
                EnumSet.allOf(Component.class).stream().collect(toMap(it -> it, this::container));
    }

    public static ComposeInstallation running() {
        var repository = Artefacts.find().repository();
        var secrets = repository.resolve(".env");
        if (!Files.exists(secrets)) {
            throw new IllegalStateException(
                    "Nothing runs in containers: ./run containers && docker compose up -d --wait");
        }
        var installation = new ComposeInstallation(repository, Credentials.keptIn(secrets));
        EnumSet.allOf(Component.class).forEach(new Readiness(installation)::waitFor);
        return installation;
    }

    @Override
    public Addresses addresses() {
        return addresses;
    }

    @Override
    public Databases databases() {
        return new Databases(
                addresses.port(Port.POSTGRES),
                new DatabaseAccounts(credentials.of(Secret.DATABASE_PASSWORD)));
    }

    @Override
    public Credentials credentials() {
        return credentials;
    }

    @Override
    public Map<String, String> logs() {
        return containers.entrySet().stream()
                .collect(toMap(it -> service(it.getKey()), it -> it.getValue().logsSince(begun)));
    }

    @Override
    public void kill(Component component) {
        of(component).kill();
    }

    @Override
    public void stop(Component component) {
        of(component).stop();
    }

    @Override
    public void start(Component component) {
        of(component).start();
        new Readiness(this).waitFor(component);
    }

    @Override
    public String runIntake(String argument) {
        return docker.run("compose", "run", "--rm", "--no-deps", "-T", "intake", argument);
    }

    @Override
    public void close() {}

    private Container of(Component component) {
        return Objects.requireNonNull(containers.get(component));
    }

    private Container container(Component component) {
        var id = docker.run("compose", "ps", "--all", "--quiet", service(component)).strip();
        return new Container(docker, id);
    }

    private static String service(Component component) {
        return switch (component) {
            case DATABASE -> "postgres";
            case BROKER -> "kafka";
            case REGISTRY -> "registry";
            case INTAKE -> "intake";
            case TRIAGE -> "triage";
            case NOTIFICATION -> "notification";
        };
    }
}
