package health.ilium.notification.trial;

import static health.ilium.notification.trial.Referral.aReferral;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import health.ilium.delivery.consuming.Origin;
import health.ilium.delivery.consuming.Origins;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;

/// What traces and figures tell of messages.
@DirtiesContext
@SpringBootTest(
        classes = TrialConfiguration.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "ilium.link-secret=0123456789abcdef0123456789abcdef",
            "ilium.public-base-url=https://referrals.example.org",
            "ilium.service-token=token",
            "notification.simulator=true"
        })
class WatchedMessagesTest {

    private final Trial trial;

    @Autowired
    WatchedMessagesTest(Trial trial) {
        this.trial = trial;
    }

    @Test
    void goesOnInTheTraceOfTheEventUpToTheProviderAndBack() {
        Referral referral = aReferral();
        String trace = "0af7651916cd43dd8448eb211c80319c";

        Origin origin =
                new Origin("00-" + trace + "-b7ad6b7169203331-01", Instant.now().minusSeconds(70));
        Origins.during(Map.of(referral.id(), origin), () -> trial.happens(referral.submitted()));
        trial.awaitSettled(referral, 2);

        List<SpanData> sent = trial.spans.getFinishedSpanItems();
        assertThat(sent)
                .extracting(SpanData::getTraceId, SpanData::getParentSpanId, SpanData::getName)
                .containsOnly(tuple(trace, "b7ad6b7169203331", "send EMAIL"));
        assertThat(trial.outbox.traceparents(referral.id()))
                .containsExactlyInAnyOrderElementsOf(
                        sent.stream()
                                .map(it -> "00-" + trace + "-" + it.getSpanId() + "-01")
                                .toList());
    }

    @Test
    void measuresFromTheEventToTheProvidersAcceptance() {
        Referral referral = aReferral();
        var ages = trial.meters.get("messages.accepted.age").tag("channel", "EMAIL").timer();
        var accepted =
                trial.meters
                        .get("messages.settled")
                        .tags("channel", "EMAIL", "outcome", "ACCEPTED")
                        .counter();
        double agesBefore = ages.totalTime(TimeUnit.SECONDS);
        double acceptedBefore = accepted.count();

        Origin origin = new Origin(null, Instant.now().minusSeconds(500));
        Origins.during(Map.of(referral.id(), origin), () -> trial.happens(referral.submitted()));
        trial.awaitSettled(referral, 2);

        await().untilAsserted(
                        () ->
                                assertThat(ages.totalTime(TimeUnit.SECONDS) - agesBefore)
                                        .isBetween(1000.0, 1100.0));
        assertThat(accepted.count() - acceptedBefore).isEqualTo(2);
    }
}
