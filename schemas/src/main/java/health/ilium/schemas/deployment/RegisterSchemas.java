package health.ilium.schemas.deployment;

import health.ilium.schemas.Topics;
import health.ilium.schemas.confluent.RegistrySettings;
import health.ilium.schemas.confluent.SchemaRegistry;
import java.util.HashMap;

/// Registers every schema of the catalogue, each subject held to [#COMPATIBILITY]. May be repeated:
/// what is there already stays.
public final class RegisterSchemas {

    /// A new version reads what any earlier one wrote. Said for each subject, because a registry's
    /// own default may be to check nothing.
    public static final String COMPATIBILITY = "BACKWARD_TRANSITIVE";

    private RegisterSchemas() {}

    /// Run with the registry's address in `SCHEMA_REGISTRY_URL` or `-Dschema.registry.url`.
    public static void main(String[] arguments) {
        var settings = new HashMap<String, Object>();
        for (var name : RegistrySettings.NAMES) {
            DeploymentSetting.find(name).ifPresent(value -> settings.put(name, value));
        }
        try (var registry = SchemaRegistry.at(RegistrySettings.from(settings))) {
            in(registry);
        }
    }

    /// Throws [health.ilium.schemas.confluent.RegistryRefused] for an incompatible schema.
    public static void in(SchemaRegistry registry) {
        for (var topic : Topics.all()) {
            for (var event : topic.events()) {
                var subject = topic.subject(event);
                registry.requireCompatibility(subject, COMPATIBILITY);
                registry.register(subject, event);
            }
        }
    }
}
