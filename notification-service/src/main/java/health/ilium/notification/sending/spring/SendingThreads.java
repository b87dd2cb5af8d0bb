package health.ilium.notification.sending.spring;

import health.ilium.notification.planning.MessagesPlanned;
import health.ilium.notification.sending.SendingLoop;
import health.ilium.notification.sending.SendingSettings;
import java.time.Duration;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// One thread for each channel's loop. What was planned here is sent as soon as it is committed;
/// what other instances planned, and what is due again, is found by looking.
@Component
class SendingThreads implements SmartLifecycle {

    private static final Duration GRACE = Duration.ofSeconds(20);

    private final List<SendingThread> threads;

    SendingThreads(List<SendingLoop> loops, SendingSettings settings) {
        this.threads =
                loops.stream().map(loop -> new SendingThread(loop, settings.poll())).toList();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(MessagesPlanned planned) {
        threads.stream()
                .filter(thread -> planned.channels().contains(thread.channel()))
                .forEach(SendingThread::wakeUp);
    }

    @Override
    public void start() {
        threads.forEach(SendingThread::start);
    }

    @Override
    public void stop() {
        threads.forEach(SendingThread::stop);
        threads.forEach(thread -> thread.join(GRACE));
    }

    @Override
    public boolean isRunning() {
        return threads.stream().anyMatch(SendingThread::isRunning);
    }
}
