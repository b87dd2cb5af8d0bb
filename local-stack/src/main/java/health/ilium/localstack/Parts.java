package health.ilium.localstack;

import health.ilium.localstack.credentials.Credentials;
import health.ilium.localstack.credentials.Secret;
import health.ilium.localstack.kafka.Kafka;
import health.ilium.localstack.mail.MailSink;
import health.ilium.localstack.ports.Addresses;
import health.ilium.localstack.ports.Port;
import health.ilium.localstack.postgres.DatabaseAccounts;
import health.ilium.localstack.postgres.Databases;
import health.ilium.localstack.postgres.Postgres;
import health.ilium.localstack.postgres.PostgresPrograms;
import health.ilium.localstack.process.Part;
import health.ilium.localstack.process.PidFiles;
import health.ilium.localstack.process.Program;
import health.ilium.localstack.registry.Registry;
import health.ilium.localstack.services.Service;
import health.ilium.localstack.services.ServiceSettings;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// The programs of one deployment, wired to each other.
final class Parts {

    private final Map<PartName, Part> parts = new EnumMap<>(PartName.class);
    private final Databases databases;

    Parts(Deployment deployment, Credentials credentials) {
        var artefacts = deployment.artefacts();
        var folders = deployment.folders();
        var addresses = new Addresses(deployment.ports());
        var accounts = new DatabaseAccounts(credentials.of(Secret.DATABASE_PASSWORD));
        databases = new Databases(addresses.port(Port.POSTGRES), accounts);
        var settings =
                new ServiceSettings(
                        addresses,
                        databases,
                        credentials,
                        folders.file("access.json"),
                        deployment.acceptance());
        for (var name : PartName.values()) {
            Program program =
                    switch (name) {
                        case POSTGRES ->
                                new Postgres(
                                        new PostgresPrograms(artefacts.postgres()),
                                        folders.postgres().resolve("data"),
                                        addresses.port(Port.POSTGRES),
                                        accounts);
                        case MAIL -> new MailSink(artefacts, addresses);
                        case KAFKA ->
                                new Kafka(artefacts, folders.kafka(), addresses.port(Port.KAFKA));
                        case REGISTRY -> new Registry(artefacts, addresses, databases, accounts);
                        case TRIAGE ->
                                new Service(
                                        "triage", artefacts, addresses.triage(), settings.triage());
                        case NOTIFICATION ->
                                new Service(
                                        "notification",
                                        artefacts,
                                        addresses.notification(),
                                        settings.notification());
                        case INTAKE ->
                                new Service(
                                        "intake", artefacts, addresses.intake(), settings.intake());
                    };
            parts.put(name, new Part(program, folders.logs(), new PidFiles(folders.run())));
        }
    }

    Part part(PartName name) {
        return Objects.requireNonNull(parts.get(name));
    }

    Databases databases() {
        return databases;
    }
}
