package health.ilium.triage.policy.yaml;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;

/// The JSON Schema that authors get is the one that documents are held against.
final class PublishedSchema {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private final Schema schema;

    PublishedSchema() {
        var config =
                SchemaRegistryConfig.builder()
                        .pathType(PathType.JSON_POINTER)
                        .errorMessageKeyword("errorMessage")
                        .locale(Locale.ENGLISH)
                        .build();
        var registry =
                SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, it -> it.schemaRegistryConfig(config));
        try (var file = new ClassPathResource("policies/policy.schema.json").getInputStream()) {
            schema = registry.getSchema(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<Unplaced> flaws(JsonNode document) {
        return schema.validate(document).stream().map(PublishedSchema::flaw);
    }

    private static Unplaced flaw(Error error) {
        var pointer = error.getInstanceLocation().toString();
        var unknown = "additionalProperties".equals(error.getKeyword());
        return new Unplaced(
                unknown ? pointer + "/" + error.getProperty() : pointer,
                HUMP.matcher(error.getKeyword()).replaceAll("_").toUpperCase(Locale.ROOT),
                error.getMessage());
    }
}
