package health.ilium.schemas.avro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.ilium.contract.MessageSettled;
import health.ilium.contract.TriageRequested;
import health.ilium.schemas.Samples;
import java.io.IOException;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.util.ClassUtils;
import org.junit.jupiter.api.Test;

class ContractTrustTest {

    @Test
    void needsNoFlag() {
        assertThat(System.getProperty("org.apache.avro.SERIALIZABLE_PACKAGES")).isNull();
        assertThat(SpecificData.get().getClass(MessageSettled.getClassSchema()))
                .isEqualTo(MessageSettled.class);
    }

    @Test
    void doesNotReachBeyondTheContract() {
        assertThatExceptionOfType(SecurityException.class)
                .isThrownBy(() -> ClassUtils.forName("javax.script.ScriptEngineManager"));
    }

    @Test
    void holdsForAvrosOwnReadersToo() throws IOException {
        var request = (TriageRequested) Samples.FULL.of(TriageRequested.getClassSchema());

        assertThat(TriageRequested.fromByteBuffer(request.toByteBuffer())).isEqualTo(request);
    }

    @Test
    void boundsATextEvenWhenAllOfItIsThere() {
        var plain = new PlainAvro<>(MessageSettled.class, MessageSettled.getClassSchema());
        var settled =
                MessageSettled.newBuilder(
                                (MessageSettled) Samples.FULL.of(MessageSettled.getClassSchema()))
                        .setReason("x".repeat((1 << 20) + 1))
                        .build();

        assertThatExceptionOfType(MalformedAvro.class)
                .isThrownBy(() -> plain.decode(plain.encode(settled)));
    }
}
