package health.ilium.schemas.confluent;

import java.util.OptionalInt;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;
import org.apache.avro.SchemaParseException;

/// Finds the id under which a schema is written. Never one whose layout differs from the schema's,
/// whatever the newest version of the subject is.
///
/// @param autoRegister `auto.register.schemas`: register instead of looking up
/// @param useLatest `use.latest.version`: the newest version, if it differs in documentation and
///     properties at most; otherwise, as without this setting, exactly this schema
record SchemaIds(SchemaRegistry registry, boolean autoRegister, boolean useLatest) {

    /// Throws [RegistryRefused] when the schema is not registered.
    int of(String subject, Schema schema) {
        if (autoRegister) {
            return registry.register(subject, schema);
        }
        var latest = useLatest ? latest(subject, schema) : OptionalInt.empty();
        return latest.isPresent() ? latest.getAsInt() : registered(subject, schema);
    }

    private int registered(String subject, Schema schema) {
        return registry.idOf(subject, schema)
                .orElseThrow(
                        () ->
                                new RegistryRefused(
                                        "This version of "
                                                + subject
                                                + " is not registered: run RegisterSchemas first"));
    }

    private OptionalInt latest(String subject, Schema schema) {
        return registry.latest(subject)
                .filter(latest -> sameLayout(latest.text(), schema))
                .map(latest -> OptionalInt.of(latest.id()))
                .orElseGet(OptionalInt::empty);
    }

    private static boolean sameLayout(String text, Schema schema) {
        try {
            return layout(new Schema.Parser().parse(text)).equals(layout(schema));
        } catch (SchemaParseException e) {
            return false;
        }
    }

    private static String layout(Schema schema) {
        return SchemaNormalization.toParsingForm(schema);
    }
}
