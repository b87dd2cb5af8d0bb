package health.ilium.schemas.confluent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.ilium.contract.MessageSettled;
import health.ilium.schemas.Samples;
import health.ilium.schemas.Topics;
import health.ilium.schemas.deployment.RegisterSchemas;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistryUnavailableTest {

    private final FakeRegistry fake = new FakeRegistry();
    private final SchemaRegistry registry = fake.client();
    private EventCodec codec;
    private byte[] ofUnseenSchema;

    @BeforeEach
    void register() {
        RegisterSchemas.in(registry);
        codec = new EventCodec(registry, Topics.all());
        var settled = Samples.FULL.of(MessageSettled.getClassSchema());
        ofUnseenSchema =
                ByteBuffer.wrap(codec.encode(Topics.MESSAGE_EVENTS, settled))
                        .putInt(1, 4711)
                        .array();
    }

    @AfterEach
    void close() {
        registry.close();
        fake.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 400, 401, 403, 404, 408, 422, 429, 500, 503})
    void saysNothingAboutTheRecord(int status) {
        fake.disturbedBy = status;

        passes();
    }

    @Test
    void passesWhenNothingListens() {
        fake.close();

        passes();
    }

    @Test
    void passesWhenNothingAnswers() throws IOException {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var client =
                        SchemaRegistry.at(
                                RegistrySettings.from(
                                        Map.of(
                                                "schema.registry.url",
                                                "http://localhost:" + silent.getLocalPort(),
                                                "schema.registry.request.timeout.ms",
                                                100)))) {
            assertThatExceptionOfType(RegistryUnavailable.class)
                    .isThrownBy(() -> client.latest("any"));
        }
    }

    @Test
    void isForgottenOnceTheRegistryIsBack() {
        fake.disturbedBy = 503;
        passes();
        fake.disturbedBy = 0;

        assertThatExceptionOfType(UnreadableRecord.class)
                .isThrownBy(() -> codec.decode(Topics.MESSAGE_EVENTS, ofUnseenSchema));
    }

    @Test
    void isAvoidedWhileAnotherAddressAnswers() {
        var addresses = "http://localhost:1, " + fake.url() + "/";
        try (var client = SchemaRegistry.at(RegistrySettings.at(addresses))) {
            assertThat(client.byId(1)).isPresent();
        }
    }

    private void passes() {
        assertThatExceptionOfType(RegistryUnavailable.class)
                .isThrownBy(() -> codec.decode(Topics.MESSAGE_EVENTS, ofUnseenSchema));
    }
}
