package health.ilium.schemas.confluent;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pulsar.kafka.shade.avro.Schema;
import org.apache.pulsar.kafka.shade.avro.generic.GenericDatumReader;
import org.apache.pulsar.kafka.shade.avro.generic.GenericDatumWriter;
import org.apache.pulsar.kafka.shade.avro.generic.GenericRecord;
import org.apache.pulsar.kafka.shade.avro.io.DecoderFactory;
import org.apache.pulsar.kafka.shade.avro.io.EncoderFactory;
import org.apache.pulsar.kafka.shade.io.confluent.kafka.serializers.KafkaAvroDeserializer;
import org.apache.pulsar.kafka.shade.io.confluent.kafka.serializers.KafkaAvroSerializer;
import org.apache.pulsar.kafka.shade.io.confluent.kafka.serializers.subject.TopicRecordNameStrategy;
import org.jspecify.annotations.Nullable;

/// Confluent's own serializer and deserializer, with their own Avro and registry client. Events
/// cross between the two Avros as Avro's JSON, never as the binary that is compared.
record Confluent(KafkaAvroSerializer serializer, KafkaAvroDeserializer deserializer) {

    static Confluent at(String url) {
        var settings =
                Map.of(
                        "schema.registry.url",
                        url,
                        "auto.register.schemas",
                        false,
                        "value.subject.name.strategy",
                        TopicRecordNameStrategy.class);
        var confluent = new Confluent(new KafkaAvroSerializer(), new KafkaAvroDeserializer());
        confluent.serializer.configure(settings, false);
        confluent.deserializer.configure(settings, false);
        return confluent;
    }

    byte[] write(String topic, org.apache.avro.Schema event, String json) throws IOException {
        var schema = new Schema.Parser().parse(event.toString());
        var decoder = DecoderFactory.get().jsonDecoder(schema, json);
        var record = new GenericDatumReader<GenericRecord>(schema).read(null, decoder);
        return serializer.serialize(topic, record);
    }

    String read(String topic, byte @Nullable [] bytes) throws IOException {
        var record = (GenericRecord) deserializer.deserialize(topic, bytes);
        var json = new ByteArrayOutputStream();
        var encoder = EncoderFactory.get().jsonEncoder(record.getSchema(), json);
        new GenericDatumWriter<GenericRecord>(record.getSchema()).write(record, encoder);
        encoder.flush();
        return json.toString(StandardCharsets.UTF_8);
    }
}
