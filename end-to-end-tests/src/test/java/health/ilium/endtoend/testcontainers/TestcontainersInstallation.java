package health.ilium.endtoend.testcontainers;

import health.ilium.endtoend.Component;
import health.ilium.endtoend.deployed.Installation;
import health.ilium.endtoend.deployed.LogFiles;
import health.ilium.endtoend.deployed.PackagedIntake;
import health.ilium.endtoend.deployed.Readiness;
import health.ilium.localstack.Contract;
import health.ilium.localstack.Progress;
import health.ilium.localstack.Takeover;
import health.ilium.localstack.credentials.Credentials;
import health.ilium.localstack.credentials.DemoCallers;
import health.ilium.localstack.credentials.Secret;
import health.ilium.localstack.folders.FolderLock;
import health.ilium.localstack.parts.Deployment;
import health.ilium.localstack.parts.PartName;
import health.ilium.localstack.parts.Parts;
import health.ilium.localstack.ports.Addresses;
import health.ilium.localstack.ports.Port;
import health.ilium.localstack.ports.Ports;
import health.ilium.localstack.postgres.Databases;
import health.ilium.localstack.process.Part;
import health.ilium.localstack.process.Together;
import health.ilium.localstack.sms.SmsAccount;
import health.ilium.localstack.sms.SmsProvider;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The services as processes of the built jars, everything else in containers. Logs of the services
/// stay in `target/testcontainers/logs`.
public final class TestcontainersInstallation implements Installation {

    private static final Path FOLDER = Path.of("target", "testcontainers");
    private static final List<PartName> SERVICES =
            List.of(PartName.TRIAGE, PartName.NOTIFICATION, PartName.INTAKE);

    private final Instant begun = Instant.now();
    private final Deployment deployment = Deployment.in(FOLDER, Ports.free());
    private final Addresses addresses = new Addresses(deployment.ports());
    private final FolderLock lock = Takeover.of(deployment.folders(), true, Progress.silent());
    private final Credentials credentials =
            Credentials.keptIn(deployment.folders().file("credentials"));
    private final Parts parts = new Parts(deployment, credentials);
    private final NeededContainers containers =
            new NeededContainers(addresses, credentials.of(Secret.DATABASE_PASSWORD));
    private final SmsProvider sms =
            SmsProvider.listening(
                    addresses.port(Port.SMS),
                    new SmsAccount(credentials.of(Secret.SMS_AUTH_TOKEN)));

    private TestcontainersInstallation() {}

    public static TestcontainersInstallation started() {
        var installation = new TestcontainersInstallation();
        Runtime.getRuntime()
                .addShutdownHook(new Thread(installation::endServices, "end of services"));
        installation.start();
        return installation;
    }

    private void start() {
        DemoCallers.write(deployment.folders().root(), credentials);
        containers.startAllButTheRegistry();
        Contract.createTopics(addresses);
        databases().create();
        containers.startRegistry();
        Contract.registerSchemas(addresses);
        onServices(Part::start);
    }

    @Override
    public Addresses addresses() {
        return addresses;
    }

    @Override
    public Databases databases() {
        return parts.databases();
    }

    @Override
    public Credentials credentials() {
        return credentials;
    }

    @Override
    public Map<String, String> logs() {
        var logs = new HashMap<>(LogFiles.in(FOLDER.resolve("logs")));
        logs.put("postgres", containers.of(Component.DATABASE).logsSince(begun));
        logs.put("kafka", containers.of(Component.BROKER).logsSince(begun));
        logs.put("registry", containers.of(Component.REGISTRY).logsSince(begun));
        return logs;
    }

    @Override
    public void kill(Component component) {
        switch (component) {
            case DATABASE, BROKER, REGISTRY -> containers.of(component).kill();
            case INTAKE, TRIAGE, NOTIFICATION -> service(component).kill();
        }
    }

    @Override
    public void stop(Component component) {
        switch (component) {
            case DATABASE, BROKER, REGISTRY -> containers.of(component).stop();
            case INTAKE, TRIAGE, NOTIFICATION -> service(component).stop();
        }
    }

    @Override
    public void start(Component component) {
        switch (component) {
            case DATABASE, BROKER, REGISTRY -> {
                containers.of(component).start();
                new Readiness(this).waitFor(component);
            }
            case INTAKE, TRIAGE, NOTIFICATION -> service(component).start();
        }
    }

    @Override
    public String runIntake(String argument) {
        return new PackagedIntake(this, FOLDER.resolve("access.json")).run(argument);
    }

    @Override
    public void close() {
        endServices();
        containers.close();
        sms.close();
        lock.close();
    }

    private void endServices() {
        onServices(Part::retire);
    }

    private void onServices(Consumer<Part> action) {
        Together.run(
                SERVICES.stream()
                        .map(name -> (Runnable) () -> action.accept(parts.part(name)))
                        .toArray(Runnable[]::new));
    }

    private Part service(Component service) {
        return parts.part(PartName.valueOf(service.name()));
    }
}
