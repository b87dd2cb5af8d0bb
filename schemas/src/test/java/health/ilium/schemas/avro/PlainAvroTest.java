package health.ilium.schemas.avro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.ilium.contract.TriageRequested;
import health.ilium.schemas.Samples;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PlainAvroTest {

    private final PlainAvro<TriageRequested> plain =
            new PlainAvro<>(TriageRequested.class, TriageRequested.getClassSchema());
    private final TriageRequested request =
            (TriageRequested) Samples.FULL.of(TriageRequested.getClassSchema());

    @Test
    void bringsARecordBack() {
        assertThat(plain.decode(plain.encode(request))).isEqualTo(request);
    }

    @Test
    void namesItsSchemaInSixteenHexadecimalDigits() {
        assertThat(plain.fingerprint()).matches("[0-9a-f]{16}");
    }

    @Test
    void refusesAnythingButOneRecord() {
        var bytes = plain.encode(request);

        for (var length : new int[] {0, 1, bytes.length - 1, bytes.length + 1}) {
            assertThatExceptionOfType(MalformedAvro.class)
                    .isThrownBy(() -> plain.decode(Arrays.copyOf(bytes, length)));
        }
    }

    @Test
    void refusesToWriteHalfARecord() {
        assertThatExceptionOfType(MalformedAvro.class)
                .isThrownBy(() -> plain.encode(new TriageRequested()));
    }
}
