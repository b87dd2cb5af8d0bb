package health.ilium.notification.sending;

import health.ilium.notification.sending.SendingQueue.Lease;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.UUID;

/// Keeps what a loop has in hand from counting as lost, gives up what others have lost, and lets go
/// of what was held until now.
final class Leases {

    private final SendingQueue queue;
    private final UUID owner;
    private final Duration length;
    private final InstantSource clock;
    private Instant keptAt = Instant.MIN;

    Leases(SendingQueue queue, UUID owner, Duration length, InstantSource clock) {
        this.queue = queue;
        this.owner = owner;
        this.length = length;
        this.clock = clock;
    }

    Lease fromNow() {
        Instant now = clock.instant();
        return new Lease(now, now.plus(length));
    }

    /// Does something three times in the length of a lease, however often it is called.
    void keep(Collection<UUID> held) {
        Lease lease = fromNow();
        if (keptAt.isBefore(lease.now().minus(length.dividedBy(3)))) {
            queue.renew(owner, held, lease);
            queue.giveUpExpired(lease.now());
            queue.releaseDue(lease.now());
            keptAt = lease.now();
        }
    }
}
