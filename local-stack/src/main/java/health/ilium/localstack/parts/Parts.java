package health.ilium.localstack.parts;

import health.ilium.localstack.credentials.Credentials;
import health.ilium.localstack.credentials.Secret;
import health.ilium.localstack.ports.Addresses;
import health.ilium.localstack.ports.FreePorts;
import health.ilium.localstack.ports.Port;
import health.ilium.localstack.postgres.DatabaseAccounts;
import health.ilium.localstack.postgres.Databases;
import health.ilium.localstack.postgres.Postgres;
import health.ilium.localstack.postgres.PostgresPrograms;
import health.ilium.localstack.process.Part;
import health.ilium.localstack.process.PidFiles;
import health.ilium.localstack.process.Program;
import java.net.URI;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// The programs of one deployment, wired to each other.
public final class Parts {

    private final Map<PartName, Part> parts = new EnumMap<>(PartName.class);
    private final Deployment deployment;
    private final Addresses addresses;
    private final DatabaseAccounts accounts;
    private final Databases databases;
    private final ServiceSettings settings;

    public Parts(Deployment deployment, Credentials credentials) {
        this.deployment = deployment;
        addresses = new Addresses(deployment.ports());
        accounts = new DatabaseAccounts(credentials.of(Secret.DATABASE_PASSWORD));
        databases = new Databases(addresses.port(Port.POSTGRES), accounts);
        settings =
                new ServiceSettings(
                        addresses,
                        databases,
                        credentials,
                        deployment.folders().file("access.json"),
                        deployment.acceptance());
        for (var name : PartName.values()) {
            parts.put(
                    name, part(new Varied(program(name), name.inLowerCase(), deployment.of(name))));
        }
    }

    /// One more instance of a service that takes its work from topics.
    ///
    /// @param name for its log and process id
    public Part another(PartName service, String name, Variation variation) {
        int port = FreePorts.findOne();
        var address = URI.create("http://127.0.0.1:" + port);
        var program =
                switch (service) {
                    case TRIAGE -> service(service, address, settings.triage());
                    case NOTIFICATION -> service(service, address, settings.notification());
                    case POSTGRES, MAIL, KAFKA, REGISTRY, INTAKE ->
                            throw new IllegalArgumentException(service + " has one instance");
                };
        var environment = new HashMap<>(variation.environment());
        environment.put("SERVER_PORT", Integer.toString(port));
        return part(
                new Varied(
                        program,
                        name,
                        new Variation(
                                variation.vmOptions(),
                                variation.classPath(),
                                environment,
                                variation.arguments())));
    }

    private Part part(Program program) {
        var folders = deployment.folders();
        return new Part(program, folders.logs(), new PidFiles(folders.run()));
    }

    private Program program(PartName name) {
        var artefacts = deployment.artefacts();
        var folders = deployment.folders();
        var appetite = deployment.appetite();
        return switch (name) {
            case POSTGRES ->
                    new Postgres(
                            new PostgresPrograms(artefacts.postgres()),
                            folders.postgres().resolve("data"),
                            addresses.port(Port.POSTGRES),
                            accounts,
                            appetite.databaseSettings());
            case MAIL -> new MailSink(artefacts, addresses);
            case KAFKA ->
                    new Kafka(
                            artefacts,
                            folders.kafka(),
                            addresses.port(Port.KAFKA),
                            cache(name),
                            appetite);
            case REGISTRY ->
                    new Registry(artefacts, addresses, databases, accounts, cache(name), appetite);
            case TRIAGE -> service(name, addresses.triage(), settings.triage());
            case NOTIFICATION -> service(name, addresses.notification(), settings.notification());
            case INTAKE -> service(name, addresses.intake(), settings.intake());
        };
    }

    private Service service(PartName name, URI address, Map<String, String> environment) {
        return new Service(
                name.inLowerCase(),
                new UnpackedJar(deployment.artefacts(), name.inLowerCase() + "-service"),
                address,
                environment,
                cache(name),
                deployment.appetite());
    }

    private StartCache cache(PartName name) {
        return StartCache.in(
                deployment.artefacts().startCaches(), name.inLowerCase(), deployment.rehearsal());
    }

    public Part part(PartName name) {
        return Objects.requireNonNull(parts.get(name));
    }

    public boolean startQuickly() {
        return parts.values().stream().allMatch(Part::startsQuickly);
    }

    public Databases databases() {
        return databases;
    }
}
