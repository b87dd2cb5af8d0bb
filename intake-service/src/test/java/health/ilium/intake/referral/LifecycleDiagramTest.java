package health.ilium.intake.referral;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `docs/referral-lifecycle.md` is drawn from the table. When this fails, run it with the
/// environment
/// variable `DRAW=yes`, which draws the page anew.
class LifecycleDiagramTest {

    private static final Set<ReferralStatus> REACHED =
            ReferralLifecycle.TABLE.stream()
                    .map(Transition::to)
                    .filter(Objects::nonNull)
                    .collect(toSet());

    private static final Set<ReferralStatus> OPEN =
            Arrays.stream(ReferralStatus.values()).filter(ReferralStatus::open).collect(toSet());
    private static final Path PAGE = Path.of("..", "docs", "referral-lifecycle.md");

    @Test
    void pageShowsEveryWayFromOneStatusToAnother() throws IOException {
        if ("yes".equals(System.getenv("DRAW"))) {
            Files.writeString(PAGE, redrawn(Files.readString(PAGE)));
        }

        assertThat(PAGE).content().contains(diagram());
    }

    private static String redrawn(String page) {
        int begin = page.indexOf("stateDiagram-v2");
        int end = page.indexOf("```", begin);
        return page.substring(0, begin) + diagram() + page.substring(end);
    }

    private static String diagram() {
        return ReferralLifecycle.TABLE.stream()
                .filter(row -> row.to() != null)
                .flatMap(LifecycleDiagramTest::arrows)
                .collect(
                        joining(
                                "\n",
                                "stateDiagram-v2\n    state \"any open status\" as OPEN\n",
                                "\n"));
    }

    private static Stream<String> arrows(Transition row) {
        var label = " --> %s : %s".formatted(row.to(), words(row));
        if (row.from().isEmpty()) {
            return Stream.of("    [*]" + label);
        }
        if (row.from().equals(OPEN)) {
            return Stream.of("    OPEN" + label);
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
