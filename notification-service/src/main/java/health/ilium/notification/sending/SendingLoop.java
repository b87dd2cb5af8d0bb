package health.ilium.notification.sending;

import health.ilium.notification.message.Channel;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;

/// Sends the messages of one channel. One thread takes turns: each settles what came back since
/// the last and claims as many new ones in the same transaction, while others are being carried.
/// So a slow provider holds up only its own channel, and a crash leaves no more than
/// [SendingSettings] allows between claim and settlement.
public final class SendingLoop {

    private static final Duration TOGETHER = Duration.ofMillis(5);

    private final Channel channel;
    private final int atOnce;
    private final SendingQueue queue;
    private final Trying trying;
    private final Executor threads;
    private final UUID owner;
    private final Leases leases;
    private final WakeUp wakeUp = new WakeUp();
    private final InHand inHand = new InHand();

    /// @param threads run what may block on a provider
    /// @param owner names this loop among all that ever ran
    public SendingLoop(
            Channel channel,
            SendingSettings settings,
            SendingQueue queue,
            Trying trying,
            Executor threads,
            InstantSource clock,
            UUID owner) {
        this.channel = channel;
        this.atOnce = settings.atOnce(channel);
        this.queue = queue;
        this.trying = trying;
        this.threads = threads;
        this.owner = owner;
        this.leases = new Leases(queue, owner, settings.lease(), clock);
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
        leases.keep(inHand.all());
        List<Settlement> settlements = inHand.landed();
        int room = atOnce - inHand.size() + settlements.size();
        if (room > 0) {
            List<Outgoing> claimed =
                    queue.turn(owner, settlements, channel, room, leases.fromNow());
            inHand.settled(settlements);
            claimed.forEach(this::carry);
        }
    }

    /// Settles what came back, and sends nothing new.
    ///
    /// @return whether something is still being carried
    public boolean settleOnly() {
        List<Settlement> settlements = inHand.landed();
        queue.turn(owner, settlements, channel, 0, leases.fromNow());
        inHand.settled(settlements);
        return inHand.size() > 0;
    }

    private void carry(Outgoing message) {
        inHand.claimed(message);
        threads.execute(() -> tryAndTell(message));
    }

    private void tryAndTell(Outgoing message) {
        boolean landed = false;
        try {
            inHand.landed(trying.once(message));
            landed = true;
        } finally {
            if (!landed) {
                inHand.lost(message);
            }
            wakeUp.call();
        }
    }
}
