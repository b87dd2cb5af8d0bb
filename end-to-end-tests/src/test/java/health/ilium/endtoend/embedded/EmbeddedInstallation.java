package health.ilium.endtoend.embedded;

import health.ilium.endtoend.Component;
import health.ilium.endtoend.deployed.Installation;
import health.ilium.endtoend.deployed.LogFiles;
import health.ilium.endtoend.deployed.PackagedIntake;
import health.ilium.localstack.LocalStack;
import health.ilium.localstack.Progress;
import health.ilium.localstack.credentials.Credentials;
import health.ilium.localstack.parts.Deployment;
import health.ilium.localstack.parts.PartName;
import health.ilium.localstack.ports.Addresses;
import health.ilium.localstack.ports.Ports;
import health.ilium.localstack.postgres.Databases;
import health.ilium.localstack.process.Part;
import java.nio.file.Path;
import java.util.Map;

/// A local stack on free ports with an empty folder; its logs stay in `target/embedded/logs` for
/// whoever wonders.
public final class EmbeddedInstallation implements Installation {

    private static final Path FOLDER = Path.of("target", "embedded");

    private final LocalStack stack;

    private EmbeddedInstallation(LocalStack stack) {
        this.stack = stack;
    }

    public static EmbeddedInstallation started() {
        var deployment = Deployment.in(FOLDER, Ports.free());
        var stack = LocalStack.prepare(deployment, true, Progress.silent());
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "end of embedded stack"));
        stack.start();
        return new EmbeddedInstallation(stack);
    }

    @Override
    public Addresses addresses() {
        return stack.addresses();
    }

    @Override
    public Databases databases() {
        return stack.databases();
    }

    @Override
    public Credentials credentials() {
        return stack.credentials();
    }

    @Override
    public Map<String, String> logs() {
        return LogFiles.in(FOLDER.resolve("logs"));
    }

    @Override
    public void kill(Component component) {
        part(component).kill();
    }

    @Override
    public void stop(Component component) {
        part(component).stop();
    }

    @Override
    public void start(Component component) {
        part(component).start();
    }

    @Override
    public String runIntake(String argument) {
        return new PackagedIntake(this, FOLDER.resolve("access.json")).run(argument);
    }

    @Override
    public void close() {
        stack.close();
    }

    private Part part(Component component) {
        return stack.part(
                switch (component) {
                    case DATABASE -> PartName.POSTGRES;
                    case BROKER -> PartName.KAFKA;
                    case REGISTRY -> PartName.REGISTRY;
                    case INTAKE -> PartName.INTAKE;
                    case TRIAGE -> PartName.TRIAGE;
                    case NOTIFICATION -> PartName.NOTIFICATION;
                });
    }
}
