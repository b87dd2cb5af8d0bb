package health.ilium.benchmarks.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RenewalTest {

    private static final UUID ORIGINAL = UUID.fromString("01a2246a-45e5-7497-bd0c-7fe2ddc55592");

    @Test
    void movesTheTimeOfAnIdOnWithEachCopy() {
        assertThat(new Renewal(7, 10).of(ORIGINAL))
                .hasToString("01a2246a-45e6-7497-bd0c-7fe2ddc55592");
        assertThat(new Renewal(17, 10).of(ORIGINAL))
                .hasToString("01a2246a-45e7-7497-bd0c-7fe2ddc55592");
    }

    @Test
    void makesTextsThatAreAsLongAndAllDifferent() {
        assertThat(LongStream.range(0, 50).mapToObj(n -> new Renewal(n, 10).of("R-000470-7")))
                .allMatch(text -> text.length() == 10)
                .doesNotHaveDuplicates();
    }

    @Test
    void takesTheExamplesInTurn() {
        assertThat(LongStream.range(0, 5).mapToObj(n -> new Renewal(n, 3).example()))
                .containsExactly(0, 1, 2, 0, 1);
    }
}
