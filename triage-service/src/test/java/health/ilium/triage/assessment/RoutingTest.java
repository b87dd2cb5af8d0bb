package health.ilium.triage.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoutingTest {

    static Stream<RoutingCase> cases() {
        return Stream.of(
                        CasesBeforeABlock.flagsAndReview(),
                        CasesBeforeABlock.injections(),
                        CasesAfterABlock.responses(),
                        CasesAfterABlock.consults())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void firstMatchingRowDecides(RoutingCase it) {
        var decision = Judged.explained(Assessing.assess(it.picture().build(), it.policy()));

        assertThat(decision.route()).isEqualTo(it.row());
        assertThat(decision.pathway()).isEqualTo(it.pathway());
        assertThat(decision.why()).isNotBlank();
    }

    @Test
    void everyRowIsReached() {
        assertThat(cases().map(RoutingCase::row))
                .containsAll(IntStream.rangeClosed(1, 16).boxed().toList());
    }

    @Test
    void everyPathwayIsReached() {
        assertThat(cases().map(RoutingCase::pathway)).contains(Pathway.values());
    }
}
