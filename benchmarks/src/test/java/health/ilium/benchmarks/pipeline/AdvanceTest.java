package health.ilium.benchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdvanceTest {

    private static final Instant START = Instant.parse("2026-11-28T12:00:00Z");

    @Test
    void countsTheMiddleOnly() {
        var advance =
                new Advance(
                        List.of(
                                look(0, 0),
                                look(8, 100),
                                look(9, 500),
                                look(10, 900),
                                look(20, 1000)));
        assertThat(advance.perSecond()).isEqualTo(400.0);
        assertThat(advance.seconds()).isEqualTo(20.0);
    }

    @Test
    void hasNoRateWhenAllWasDoneBetweenTwoLooks() {
        assertThat(new Advance(List.of(look(0, 0), look(1, 50))).perSecond()).isNaN();
    }

    private static Advance.Look look(int second, long done) {
        return new Advance.Look(START.plusSeconds(second), done);
    }
}
