package health.ilium.localstack;

import health.ilium.localstack.ports.Addresses;
import health.ilium.schemas.confluent.RegistrySettings;
import health.ilium.schemas.confluent.SchemaRegistry;
import health.ilium.schemas.deployment.CreateTopics;
import health.ilium.schemas.deployment.RegisterSchemas;
import health.ilium.schemas.deployment.TopicShape;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;

/// Brings the contract between the services to the broker and the registry, as a deployment does
/// before its services start.
public final class Contract {

    private Contract() {}

    public static void createTopics(Addresses addresses) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", addresses.kafka()))) {
            CreateTopics.at(admin, TopicShape.DEFAULT);
        }
    }

    public static void registerSchemas(Addresses addresses) {
        var settings =
                RegistrySettings.from(
                        Map.of(
                                "schema.registry.url",
                                addresses.registry().toString(),
                                // its first answers take longer than all later ones
                                "schema.registry.request.timeout.ms",
                                "30000"));
        try (var registry = SchemaRegistry.at(settings)) {
            RegisterSchemas.in(registry);
        }
    }
}
