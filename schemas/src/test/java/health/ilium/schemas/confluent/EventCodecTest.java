package health.ilium.schemas.confluent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.ilium.contract.MessageSettled;
import health.ilium.contract.ReferralCancelled;
import health.ilium.schemas.Samples;
import health.ilium.schemas.Topic;
import health.ilium.schemas.Topics;
import health.ilium.schemas.deployment.RegisterSchemas;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventCodecTest {

    private final FakeRegistry fake = new FakeRegistry();
    private final SchemaRegistry registry = fake.client();

    @BeforeEach
    void register() {
        RegisterSchemas.in(registry);
    }

    @AfterEach
    void close() {
        registry.close();
        fake.close();
    }

    @Test
    void bringsEveryEventBack() {
        var codec = new EventCodec(registry, Topics.all());

        for (var topic : Topics.all()) {
            assertThat(Samples.of(topic)).allSatisfy(event -> roundTrip(codec, topic, event));
        }
    }

    @Test
    void needsNoRegistryOnceItIsMade() {
        var codec = new EventCodec(registry, Topics.all());
        fake.close();

        roundTrip(codec, Topics.MESSAGE_EVENTS, Samples.FULL.of(MessageSettled.getClassSchema()));
    }

    @Test
    void asksOnceForEachSchemaWhenItIsMade() {
        fake.requests.clear();

        new EventCodec(registry, Topics.all());

        assertThat(fake.requests)
                .hasSize(Topics.all().stream().mapToInt(topic -> topic.events().size()).sum());
    }

    @Test
    void isNotMadeWhileASchemaIsNotRegistered() {
        try (var empty = new FakeRegistry();
                var client = empty.client()) {
            assertThatExceptionOfType(RegistryRefused.class)
                    .isThrownBy(() -> new EventCodec(client, Topics.all()))
                    .withMessageContaining("not registered");
        }
    }

    @Test
    void doesNotWriteAnEventThatTheTopicDoesNotCarry() {
        var codec = new EventCodec(registry, Topics.all());
        var cancelled = Samples.FULL.of(ReferralCancelled.getClassSchema());

        assertThatExceptionOfType(UnwritableRecord.class)
                .isThrownBy(() -> codec.encode(Topics.MESSAGE_EVENTS, cancelled));
    }

    @Test
    void doesNotWriteHalfAnEvent() {
        var codec = new EventCodec(registry, Topics.all());

        assertThatExceptionOfType(UnwritableRecord.class)
                .isThrownBy(() -> codec.encode(Topics.REFERRAL_EVENTS, new ReferralCancelled()));
    }

    private static void roundTrip(EventCodec codec, Topic<?, ?> topic, SpecificRecord event) {
        assertThat((Object) codec.decode(topic, codec.encode(topic, event))).isEqualTo(event);
    }
}
