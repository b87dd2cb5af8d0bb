package health.ilium.localstack.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExpectationTest {

    private static final SentMessage ACCEPTED =
            new SentMessage("PATIENT", "EMAIL", "REFERRAL_ACCEPTED");

    private final Expectation expectation =
            new Expectation(
                    "SURGICAL_CONSULT",
                    15,
                    94,
                    100,
                    "ACCEPTED",
                    List.of("DuplicateSuspected"),
                    List.of(ACCEPTED.words(), ACCEPTED.words()));

    @Test
    void nothingIsMissingOnceAllIsAsExpected() {
        assertThat(expectation.missing(seen(94, List.of("DuplicateSuspected"), ACCEPTED, ACCEPTED)))
                .isEmpty();
    }

    @Test
    void everythingThatDiffersIsTold() {
        assertThat(expectation.missing(seen(null, List.of(), ACCEPTED)))
                .containsExactly(
                        "score is null instead of 94",
                        "no DuplicateSuspected in the timeline",
                        "PATIENT EMAIL REFERRAL_ACCEPTED: 1 of 2");
    }

    private static Seen seen(
            @Nullable Integer score, List<String> timeline, SentMessage... messages) {
        return new Seen(
                "R-1-X",
                4,
                "ACCEPTED",
                "SURGICAL_CONSULT",
                15,
                score,
                100,
                timeline,
                List.of(messages));
    }
}
