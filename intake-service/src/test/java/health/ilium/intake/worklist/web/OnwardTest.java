package health.ilium.intake.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.worklist.ChangeFeed.Changed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OnwardTest {

    private static final Instant NOON = Instant.parse("2026-11-23T17:00:00Z");
    private static final UUID CASE = new UUID(0, 1);

    private final List<Changed> stored = new ArrayList<>();
    private final Onward onward =
            new Onward(
                    (since, most) ->
                            stored.stream()
                                    .filter(it -> !it.at().isBefore(since))
                                    .limit(most)
                                    .toList());

    @Test
    void tellsEachChangeOnce() {
        Changed first = changed(CASE, 1, NOON);
        assertThat(onward.next(NOON)).containsExactly(first);

        assertThat(onward.next(NOON.plusSeconds(1))).isEmpty();
    }

    @Test
    void tellsWhatBecameVisibleLateAndALaterVersion() {
        changed(CASE, 2, NOON);
        onward.next(NOON);
        Changed late = changed(new UUID(0, 2), 5, NOON.minusSeconds(4));
        Changed again = changed(CASE, 3, NOON.plusSeconds(1));

        assertThat(onward.next(NOON.plusSeconds(2))).containsExactlyInAnyOrder(late, again);
    }

    @Test
    void whoBeginsToListenHearsWhatChangedLatelyAndNothingOld() {
        changed(CASE, 2, NOON);
        onward.next(NOON);
        assertThat(onward.lately()).hasSize(1);

        onward.next(NOON.plus(Duration.ofMinutes(1)));

        assertThat(onward.lately()).isEmpty();
    }

    private Changed changed(UUID referral, long version, Instant at) {
        Changed change = new Changed(referral, version, at);
        stored.add(change);
        return change;
    }
}
