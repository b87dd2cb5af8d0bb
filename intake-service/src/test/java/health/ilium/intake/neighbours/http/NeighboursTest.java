package health.ilium.intake.neighbours.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import health.ilium.delivery.tracing.Tracing;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeighboursTest {

    private final Neighbours neighbours =
            new Neighbours(new ServiceToken("for-tests"), Tracing.NONE);

    @Test
    void areAskedInTheTraceOfWhoAsks() {
        Tracing tracing = mock();
        when(tracing.current()).thenReturn("00-trace-span-01");
        var triage =
                new Neighbours(new ServiceToken("for-tests"), tracing)
                        .at("Triage", URI.create("http://triage"), Duration.ofSeconds(1));

        assertThat(triage.request("/").build().headers().firstValue("traceparent"))
                .hasValue("00-trace-span-01");
    }

    @Test
    void areAskedWithoutATraceWhereThereIsNone() {
        var triage = neighbours.at("Triage", URI.create("http://triage"), Duration.ofSeconds(1));

        assertThat(triage.request("/").build().headers().firstValue("traceparent")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "triage", "triage:8081", "ftp://triage:8081"})
    void haveAddressesOfHttp(String address) {
        assertThatThrownBy(
                        () -> neighbours.at("Triage", URI.create(address), Duration.ofSeconds(1)))
                .hasMessage("Triage needs an address like http://host:8080");
    }

    @Test
    void areNotWaitedForWithoutEnd() {
        assertThatThrownBy(
                        () -> neighbours.at("Triage", URI.create("http://triage"), Duration.ZERO))
                .hasMessage("Triage needs a timeout of more than nothing");
    }
}
