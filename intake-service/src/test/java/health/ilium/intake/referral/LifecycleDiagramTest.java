package health.ilium.intake.referral;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `docs/lifecycle.md` is drawn from the table: when this fails, the page gets what is
/// expected here.
class LifecycleDiagramTest {

    private static final Set<ReferralStatus> REACHED =
            ReferralLifecycle.TABLE.stream()
                    .map(Transition::to)
                    .filter(Objects::nonNull)
                    .collect(toSet());

    @Test
    void pageShowsEveryWayFromOneStatusToAnother() {
        assertThat(Path.of("..", "docs", "lifecycle.md")).content().contains(diagram());
    }

    private static String diagram() {
        return ReferralLifecycle.TABLE.stream()
                .filter(row -> row.to() != null)
                .flatMap(LifecycleDiagramTest::arrows)
                .collect(joining("\n", "stateDiagram-v2\n", "\n"));
    }

    private static Stream<String> arrows(Transition row) {
        var label = " --> %s : %s".formatted(row.to(), words(row));
        if (row.from().isEmpty()) {
            return Stream.of("    [*]" + label);
        }
        return new TreeSet<>(row.from())
                .stream()
                        .filter(REACHED::contains)
                        .filter(from -> from != row.to())
                        .map(from -> "    " + from + label);
    }

    private static String words(Transition row) {
        var name = row.event().getSimpleName();
        return row.when().isEmpty()
                ? name
                : new TreeSet<>(row.when())
                        .stream().map(Enum::name).collect(joining(", ", name + " ", ""));
    }
}
