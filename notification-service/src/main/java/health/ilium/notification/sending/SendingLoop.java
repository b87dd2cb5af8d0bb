package health.ilium.notification.sending;

import health.ilium.notification.message.Channel;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;

/// Sends the messages of one channel. One thread takes turns: each settles what came back since
/// the last and claims as many new ones in the same transaction, while others are being carried.
/// So a slow provider holds up only its own channel, and a crash leaves no more than
/// [SendingSettings] allows between claim and settlement.
public final class SendingLoop {

    private static final Duration TOGETHER = Duration.ofMillis(5);

    private final Channel channel;
    private final SendingSettings settings;
    private final SendingQueue queue;
    private final Carrying carrying;
    private final SettlementDecider decider;
    private final Executor carriers;
    private final InstantSource clock;
    private final RandomGenerator chance;
    private final UUID owner;
    private final WakeUp wakeUp = new WakeUp();
    private final Set<UUID> inHand = ConcurrentHashMap.newKeySet();
    private final Queue<Settlement> finished = new ConcurrentLinkedQueue<>();
    private Instant leasesKeptAt = Instant.MIN;

    /// @param owner names this loop among all that ever ran
    /// @param carriers runs what may block on a provider
    public SendingLoop(
            Channel channel,
            SendingSettings settings,
            SendingQueue queue,
            Carrying carrying,
            SettlementDecider decider,
            Executor carriers,
            InstantSource clock,
            RandomGenerator chance,
            UUID owner) {
        this.channel = channel;
        this.settings = settings;
        this.queue = queue;
        this.carrying = carrying;
        this.decider = decider;
        this.carriers = carriers;
        this.clock = clock;
        this.chance = chance;
        this.owner = owner;
    }

    public Channel channel() {
        return channel;
    }

    /// Something may be due.
    public void wakeUp() {
        wakeUp.call();
    }

    /// Pauses until something may be done. What lands one shortly after the other is settled
    /// together: a transaction for each message would cost more than all the rest of sending it.
    public void await(Duration longest) throws InterruptedException {
        boolean called = wakeUp.await(longest);
        for (int inTheAir = inTheAir(); called && inTheAir > 0; inTheAir--) {
            called = inTheAir() > 0 && wakeUp.await(TOGETHER);
        }
    }

    private int inTheAir() {
        return inHand.size() - finished.size();
    }

    /// Settles what came back and sends what is due. After an exception nothing is forgotten: the
    /// next turn settles it.
    public void turn() {
        keepLeases();
        List<Settlement> settlements = List.copyOf(finished);
        int room = settings.atOnce(channel) - inHand.size() + settlements.size();
        if (room > 0) {
            List<Outgoing> claimed = queue.turn(owner, settlements, channel, room, lease());
            forget(settlements);
            claimed.forEach(this::carry);
        }
    }

    /// Settles what came back, and sends nothing new.
    ///
    /// @return whether something is still being carried
    public boolean settleOnly() {
        List<Settlement> settlements = List.copyOf(finished);
        queue.turn(owner, settlements, channel, 0, lease());
        forget(settlements);
        return !inHand.isEmpty();
    }

    private void forget(List<Settlement> settlements) {
        settlements.forEach(settled -> inHand.remove(settled.attempt().message().id()));
        settlements.forEach(settled -> finished.remove());
    }

    private void carry(Outgoing message) {
        inHand.add(message.id());
        carriers.execute(() -> carryAndTell(message));
    }

    /// What dies here without an outcome is let go, so that its lease runs out.
    private void carryAndTell(Outgoing message) {
        boolean told = false;
        try {
            Attempt attempt = carrying.carry(message);
            told = finished.add(decider.decide(attempt, clock.instant(), chance.nextDouble()));
        } finally {
            if (!told) {
                inHand.remove(message.id());
            }
            wakeUp.call();
        }
    }

    private void keepLeases() {
        Instant now = clock.instant();
        if (leasesKeptAt.isBefore(now.minus(settings.lease().dividedBy(3)))) {
            queue.renew(owner, Set.copyOf(inHand), lease());
            queue.giveUpExpired(now);
            leasesKeptAt = now;
        }
    }

    private SendingQueue.Lease lease() {
        Instant now = clock.instant();
        return new SendingQueue.Lease(now, now.plus(settings.lease()));
    }
}
