package health.ilium.intake.referral.metrics;

import health.ilium.intake.referral.Announcements;
import health.ilium.intake.referral.Change;
import health.ilium.intake.referral.Progress;
import health.ilium.intake.referral.Recorded;
import health.ilium.intake.referral.ReferralEvent.ReferralTriaged;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Measures what a referrer waits for: from the facts being recorded to triage's decision about
/// them being recorded. Counts what is committed.
public final class DecisionAges implements Announcements {

    private static final Duration[] BUCKETS = {
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        Duration.ofSeconds(30),
        Duration.ofMinutes(1),
        Duration.ofMinutes(10)
    };

    private final Announcements announcements;
    private final Timer ages;

    public DecisionAges(Announcements announcements, MeterRegistry registry) {
        this.announcements = announcements;
        this.ages =
                Timer.builder("referrals.decision.age")
                        .serviceLevelObjectives(BUCKETS)
                        .register(registry);
    }

    @Override
    public void announce(List<Progress> progress) {
        announcements.announce(progress);
        List<Duration> decided = progress.stream().flatMap(DecisionAges::decided).toList();
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        decided.forEach(ages::record);
                    }
                });
    }

    private static Stream<Duration> decided(Progress progress) {
        return progress.events().stream().flatMap(it -> age(it, progress.after().changes()));
    }

    private static Stream<Duration> age(Recorded recorded, List<Change> changes) {
        return recorded.event() instanceof ReferralTriaged triaged
                ? changes.stream()
                        .filter(change -> change.version() == triaged.factsVersion())
                        .map(facts -> Duration.between(facts.at(), recorded.recordedAt()))
                : Stream.empty();
    }
}
