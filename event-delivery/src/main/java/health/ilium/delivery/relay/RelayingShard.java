package health.ilium.delivery.relay;

import health.ilium.delivery.working.Backoff;
import health.ilium.delivery.working.Task;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/// Sends what waits in one shard, batch after batch, and removes what the broker has.
public final class RelayingShard implements Task {

    private static final Duration AT_ONCE = Duration.ZERO;

    private final Shard shard;
    private final Sending sending;
    private final Alarm alarm;
    private final InstantSource clock;
    private final RelaySettings settings;
    private final SetAside setAside;

    public RelayingShard(
            Shard shard,
            Sending sending,
            Alarm alarm,
            InstantSource clock,
            RelaySettings settings) {
        this.shard = shard;
        this.sending = sending;
        this.alarm = alarm;
        this.clock = clock;
        this.settings = settings;
        this.setAside = new SetAside(new Backoff(settings.firstRetry(), settings.lastRetry()));
    }

    @Override
    public Duration step() throws InterruptedException {
        try {
            return shard.take() ? relay() : settings.standby();
        } catch (BrokerAway e) {
            throw e;
        } catch (RuntimeException e) {
            shard.release();
            throw e;
        }
    }

    @Override
    public void end() {
        sending.close();
        shard.release();
    }

    private Duration relay() throws InterruptedException {
        List<WaitingRecord> batch = shard.waiting(settings.batch(), setAside.at(clock.instant()));
        if (batch.isEmpty()) {
            return settings.poll();
        }
        Sent sent = Sent.of(batch, sending.send(batch));
        if (sent.nothingArrived()) {
            throw new BrokerAway();
        }
        settle(sent);
        return batch.size() == settings.batch() ? AT_ONCE : settings.poll();
    }

    private void settle(Sent sent) {
        setAside.taken(sent.done().stream().map(WaitingRecord::stream).toList());
        if (!sent.done().isEmpty()) {
            shard.remove(sent.done().stream().map(WaitingRecord::id).toList());
        }
        Instant now = clock.instant();
        sent.failed().forEach((waiting, outcome) -> settle(waiting, outcome, now));
    }

    private void settle(WaitingRecord waiting, Outcome outcome, Instant now) {
        switch (outcome) {
            case ACKED -> throw new IllegalArgumentException("not a failure");
            case TOO_LARGE -> {
                shard.park(waiting.id(), outcome.name());
                alarm.tooLarge(waiting);
            }
            case REFUSED, UNKNOWN -> setAside.add(waiting.stream(), now);
            case TOPIC_AWAY -> setAside.addTopic(waiting.stream().topic(), now);
        }
    }
}
