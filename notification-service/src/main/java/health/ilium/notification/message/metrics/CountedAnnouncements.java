package health.ilium.notification.message.metrics;

import health.ilium.notification.message.Announcements;
import health.ilium.notification.message.Channel;
import health.ilium.notification.message.MessageStatus;
import health.ilium.notification.message.SettledMessage;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Counts settled messages, and measures from the event that they tell about to the provider's
/// acceptance. Counts what is committed; every outcome is there from the start, so that the first
/// of a kind is seen to rise.
@Primary
@Component
final class CountedAnnouncements implements Announcements {

    private static final Duration[] BUCKETS = {
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        Duration.ofSeconds(30),
        Duration.ofMinutes(1),
        Duration.ofMinutes(10),
        Duration.ofHours(1)
    };

    private final Announcements announcements;
    private final MeterRegistry meters;

    CountedAnnouncements(
            @Qualifier("outboxAnnouncements") Announcements announcements, MeterRegistry meters) {
        this.announcements = announcements;
        this.meters = meters;
        for (Channel channel : Channel.values()) {
            age(channel);
            for (MessageStatus status : MessageStatus.values()) {
                if (status.settled()) {
                    settled(channel, status);
                }
            }
        }
    }

    @Override
    public void settled(List<SettledMessage> messages) {
        announcements.settled(messages);
        if (!messages.isEmpty()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            messages.forEach(CountedAnnouncements.this::count);
                        }
                    });
        }
    }

    private void count(SettledMessage message) {
        settled(message.channel(), message.outcome()).increment();
        if (message.outcome() == MessageStatus.ACCEPTED && message.cause().at() != null) {
            age(message.channel())
                    .record(Duration.between(message.cause().at(), message.settledAt()));
        }
    }

    private Counter settled(Channel channel, MessageStatus outcome) {
        return meters.counter(
                "messages.settled", "channel", channel.name(), "outcome", outcome.name());
    }

    private Timer age(Channel channel) {
        return Timer.builder("messages.accepted.age")
                .tag("channel", channel.name())
                .serviceLevelObjectives(BUCKETS)
                .register(meters);
    }
}
