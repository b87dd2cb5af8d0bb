package health.ilium.intake.referral.metrics;

import health.ilium.delivery.metrics.Lately;
import health.ilium.intake.referral.ReferralStatus;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Referrals that wait for triage, for the referrer or for staff. What is accepted is no queue as
/// long as nothing here schedules it; counting all of it would grow with the practice.
@Component
final class QueueMetrics implements MeterBinder {

    private static final Duration GOOD_FOR = Duration.ofSeconds(15);
    private static final List<ReferralStatus> QUEUES =
            List.of(
                    ReferralStatus.RECEIVED,
                    ReferralStatus.AWAITING_INFORMATION,
                    ReferralStatus.IN_REVIEW);

    /// Answered by the index `referral_queue` alone; the condition must be the index's own.
    private static final String COUNT =
            """
            select status, count(*) as size,
                   extract(epoch from clock_timestamp() - min(updated_at)) as oldest_seconds
            from referral
            where status in ('RECEIVED', 'AWAITING_INFORMATION', 'IN_REVIEW')
            group by status
            """;

    private final Lately<Map<ReferralStatus, Queue>> queues;

    QueueMetrics(JdbcClient jdbc, InstantSource clock) {
        this.queues = new Lately<>(() -> count(jdbc), GOOD_FOR, clock);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (ReferralStatus status : QUEUES) {
            gauge(registry, "referrals.waiting", status, Queue::size);
            gauge(registry, "referrals.oldest.seconds", status, Queue::oldestSeconds);
        }
    }

    private void gauge(
            MeterRegistry registry,
            String name,
            ReferralStatus status,
            ToDoubleFunction<Queue> part) {
        Gauge.builder(
                        name,
                        queues,
                        lately -> lately.value(all -> part.applyAsDouble(of(status, all))))
                .tag("status", status.name())
                .strongReference(true)
                .register(registry);
    }

    private static Queue of(ReferralStatus status, Map<ReferralStatus, Queue> all) {
        return all.getOrDefault(status, new Queue(status, 0, 0));
    }

    private static Map<ReferralStatus, Queue> count(JdbcClient jdbc) {
        return jdbc.sql(COUNT).query(Queue.class).list().stream()
                .collect(Collectors.toMap(Queue::status, queue -> queue));
    }

    /// @param oldestSeconds time since the one that has been left alone longest last changed
    record Queue(ReferralStatus status, long size, double oldestSeconds) {}
}
