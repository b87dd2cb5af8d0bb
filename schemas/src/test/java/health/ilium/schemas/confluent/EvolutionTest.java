package health.ilium.schemas.confluent;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.contract.ReferralCancelled;
import health.ilium.schemas.AvroJson;
import health.ilium.schemas.Samples;
import health.ilium.schemas.Topics;
import health.ilium.schemas.deployment.RegisterSchemas;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.avro.JsonProperties;
import org.apache.avro.Schema;
import org.apache.avro.Schema.Field;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// An older or a newer neighbour, which writes with Confluent's client.
class EvolutionTest {

    private static final String TOPIC = Topics.REFERRAL_EVENTS.name();
    private static final Schema NOW = ReferralCancelled.getClassSchema();

    private final FakeRegistry fake = new FakeRegistry();
    private final SchemaRegistry registry = fake.client();
    private final ReferralCancelled event =
            (ReferralCancelled) Samples.FULL.of(ReferralCancelled.getClassSchema());

    @AfterEach
    void close() {
        registry.close();
        fake.close();
    }

    @Test
    void skipsAFieldThatANewerNeighbourWrites() throws IOException {
        RegisterSchemas.in(registry);
        var codec = new EventCodec(registry, Topics.all());
        fake.add(Topics.REFERRAL_EVENTS.subject(NOW), newer());

        var bytes = Confluent.at(fake.url()).write(TOPIC, newer(), json(", \"who\": null"));

        assertThat((Object) codec.decode(Topics.REFERRAL_EVENTS, bytes)).isEqualTo(event);
    }

    @Test
    void keepsWritingItsOwnVersionBesideANewerOne() {
        RegisterSchemas.in(registry);
        var before = new EventCodec(registry, Topics.all()).encode(Topics.REFERRAL_EVENTS, event);
        fake.add(Topics.REFERRAL_EVENTS.subject(NOW), newer());

        var after = new EventCodec(registry, Topics.all()).encode(Topics.REFERRAL_EVENTS, event);

        assertThat(after).isEqualTo(before);
    }

    @Test
    void isReadByANewerNeighbour() throws IOException {
        RegisterSchemas.in(registry);
        var bytes = new EventCodec(registry, Topics.all()).encode(Topics.REFERRAL_EVENTS, event);

        assertThat(Confluent.at(fake.url()).read(TOPIC, bytes)).isEqualTo(json(""));
    }

    @Test
    void takesTheNewestVersionThatDiffersInDocumentationOnly() {
        RegisterSchemas.in(registry);
        var documented = copy(List.of());
        documented.addProp("reviewed", "yes");
        var id = fake.add(Topics.REFERRAL_EVENTS.subject(NOW), documented);
        var serializer = new AvroSerializer();
        serializer.configure(
                Map.of("schema.registry.url", fake.url(), "use.latest.version", "true"), false);

        assertThat(WireFormat.id(requireNonNull(serializer.serialize(TOPIC, event)))).isEqualTo(id);
    }

    private String json(String more) {
        return AvroJson.of(event).replaceFirst("}$", more + "}");
    }

    private static Schema newer() {
        var text =
                Schema.createUnion(
                        Schema.create(Schema.Type.NULL), Schema.create(Schema.Type.STRING));
        return copy(List.of(new Field("who", text, "Who cancelled.", JsonProperties.NULL_VALUE)));
    }

    private static Schema copy(List<Field> more) {
        var fields = new ArrayList<Field>();
        NOW.getFields().forEach(field -> fields.add(new Field(field, field.schema())));
        fields.addAll(more);
        return Schema.createRecord(NOW.getName(), NOW.getDoc(), NOW.getNamespace(), false, fields);
    }
}
