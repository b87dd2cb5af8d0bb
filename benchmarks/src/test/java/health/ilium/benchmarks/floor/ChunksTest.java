package health.ilium.benchmarks.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChunksTest {

    @Test
    void keepTheAverage() {
        var chunks = new Chunks(2.4);
        assertThat(IntStream.range(0, 5).map(_ -> chunks.next())).containsExactly(2, 2, 3, 2, 3);
    }

    @Test
    void areNeverEmpty() {
        var chunks = new Chunks(0.3);
        assertThat(IntStream.range(0, 3).map(_ -> chunks.next())).containsExactly(1, 1, 1);
    }
}
