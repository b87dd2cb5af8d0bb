package health.ilium.localstack.parts;

import health.ilium.localstack.folders.Artefacts;
import health.ilium.localstack.ports.Addresses;
import health.ilium.localstack.ports.Port;
import health.ilium.localstack.postgres.DatabaseAccounts;
import health.ilium.localstack.postgres.Databases;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Apicurio Registry, which keeps the schemas in PostgreSQL and answers as Confluent's does.
record Registry(
        Artefacts artefacts,
        Addresses addresses,
        Databases databases,
        DatabaseAccounts accounts,
        StartCache cache,
        Appetite appetite)
        implements JavaProgram {

    @Override
    public String name() {
        return "registry";
    }

    @Override
    public List<String> options() {
        return List.of(
                "-Xms48m",
                "-Xmx160m",
                // its threads empty their thread locals, or die of an error at their first task
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
    }

    @Override
    public List<String> main() {
        return List.of("io.quarkus.runner.GeneratedMain");
    }

    @Override
    public Map<String, String> environment() {
        return Map.ofEntries(
                Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_HTTP_PORT", Integer.toString(addresses.port(Port.REGISTRY))),
                Map.entry("QUARKUS_MANAGEMENT_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_MANAGEMENT_PORT", "0"),
                Map.entry("APICURIO_STORAGE_KIND", "sql"),
                Map.entry("APICURIO_STORAGE_SQL_KIND", "postgresql"),
                Map.entry("APICURIO_DATASOURCE_URL", databases.url("registry")),
                Map.entry("APICURIO_DATASOURCE_USERNAME", "registry"),
                Map.entry("APICURIO_DATASOURCE_PASSWORD", accounts.password()),
                Map.entry("APICURIO_DATASOURCE_JDBC_INITIAL_SIZE", "1"),
                Map.entry("APICURIO_DATASOURCE_JDBC_MIN_SIZE", "1"),
                Map.entry("APICURIO_DATASOURCE_JDBC_MAX_SIZE", "4"));
    }

    @Override
    public boolean isReady() {
        return Http.answers(URI.create(addresses.registry() + "/subjects"));
    }

    /// What `quarkus-run.jar` would load by a class loader of its own. A plain class path starts
    /// faster, because it can be cached.
    @Override
    public List<Path> classPath() {
        var folder = artefacts.registry();
        var jars = new ArrayList<Path>();
        jars.add(folder.resolve("quarkus/generated-bytecode.jar"));
        jars.add(folder.resolve("quarkus/transformed-bytecode.jar"));
        jars.addAll(Artefacts.jarsIn(folder.resolve("app")));
        jars.addAll(Artefacts.jarsIn(folder.resolve("lib/boot")));
        jars.addAll(Artefacts.jarsIn(folder.resolve("lib/main")));
        return jars;
    }
}
