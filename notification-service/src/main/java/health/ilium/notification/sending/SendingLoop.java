package health.ilium.notification.sending;

import health.ilium.notification.message.Channel;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
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
    private final InHand inHand = new InHand();
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
        for (int left = inHand.inTheAir(); called && left > 0; left--) {
            called = inHand.inTheAir() > 0 && wakeUp.await(TOGETHER);
        }
    }

    /// Settles what came back and sends what is due. After an exception nothing is forgotten: the
    /// next turn settles it.
    public void turn() {
        keepLeases();
        List<Settlement> settlements = inHand.landed();
        int room = settings.atOnce(channel) - inHand.size() + settlements.size();
        if (room > 0) {
            List<Outgoing> claimed = queue.turn(owner, settlements, channel, room, lease());
            inHand.settled(settlements);
            claimed.forEach(this::carry);
        }
    }

    /// Settles what came back, and sends nothing new.
    ///
    /// @return whether something is still being carried
    public boolean settleOnly() {
        List<Settlement> settlements = inHand.landed();
        queue.turn(owner, settlements, channel, 0, lease());
        inHand.settled(settlements);
        return inHand.size() > 0;
    }

    private void carry(Outgoing message) {
        inHand.claimed(message);
        carriers.execute(() -> carryAndTell(message));
    }

    private void carryAndTell(Outgoing message) {
        boolean landed = false;
        try {
            Attempt attempt = carrying.carry(message);
            inHand.landed(decider.decide(attempt, clock.instant(), chance.nextDouble()));
            landed = true;
        } finally {
            if (!landed) {
                inHand.lost(message);
            }
            wakeUp.call();
        }
    }

    private void keepLeases() {
        Instant now = clock.instant();
        if (leasesKeptAt.isBefore(now.minus(settings.lease().dividedBy(3)))) {
            queue.renew(owner, inHand.all(), lease());
            queue.giveUpExpired(now);
            leasesKeptAt = now;
        }
    }

    private SendingQueue.Lease lease() {
        Instant now = clock.instant();
        return new SendingQueue.Lease(now, now.plus(settings.lease()));
    }
}
