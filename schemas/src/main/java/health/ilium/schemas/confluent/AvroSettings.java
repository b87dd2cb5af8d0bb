package health.ilium.schemas.confluent;

import java.util.Map;
import org.apache.kafka.common.config.ConfigException;

/// What a serializer or deserializer is told, under the names of Confluent's configuration.
///
/// @param autoRegister `auto.register.schemas`, false by default: registering is a deployment step
/// @param useLatest `use.latest.version`, false by default
/// @param specificReader `specific.avro.reader`, false by default: records come without the
///     contract's classes
record AvroSettings(
        RegistrySettings registry,
        boolean autoRegister,
        boolean useLatest,
        boolean specificReader) {

    static AvroSettings from(Map<String, ?> settings, boolean isKey) {
        if (isKey) {
            throw new ConfigException("Keys are ids as text: use Kafka's own string serializers");
        }
        requireTopicRecordNames(settings);
        return new AvroSettings(
                RegistrySettings.from(settings),
                flag(settings, "auto.register.schemas"),
                flag(settings, "use.latest.version"),
                flag(settings, "specific.avro.reader"));
    }

    private static void requireTopicRecordNames(Map<String, ?> settings) {
        var name = "value.subject.name.strategy";
        var strategy = settings.get(name);
        if (strategy != null && !strategy.toString().endsWith("TopicRecordNameStrategy")) {
            throw new ConfigException(
                    name, strategy, "several event types share a topic: TopicRecordNameStrategy");
        }
    }

    private static boolean flag(Map<String, ?> settings, String name) {
        var value = settings.get(name);
        return value != null && Boolean.parseBoolean(value.toString());
    }
}
