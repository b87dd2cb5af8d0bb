package health.ilium.benchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CopyRangeTest {

    @Test
    void takesAsManyCopiesAsAreMissing() {
        assertThat(CopyRange.growing(1_500, 10_000, 1_000, 0)).isEqualTo(new CopyRange(1, 9));
    }

    @Test
    void goesOnBehindTheCopiesThatAreThere() {
        assertThat(CopyRange.growing(10_000, 12_000, 1_000, 9)).isEqualTo(new CopyRange(10, 11));
    }

    @Test
    void isEmptyWhenEnoughIsStored() {
        assertThat(CopyRange.growing(10_001, 10_000, 1_000, 9).isEmpty()).isTrue();
    }
}
