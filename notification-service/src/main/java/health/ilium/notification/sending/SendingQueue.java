package health.ilium.notification.sending;

import health.ilium.notification.message.Channel;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// The messages that wait to be sent. Each method is one transaction of its own.
public interface SendingQueue {

    /// Settles a group and claims the next. A settlement whose claim was lost changes nothing, so
    /// that a turn may be repeated when it is not known whether it was committed.
    ///
    /// @param room how many may be claimed
    /// @return what now is `SENDING` and must be carried by this owner
    List<Outgoing> turn(
            UUID owner, List<Settlement> settlements, Channel channel, int room, Lease lease);

    /// Extends the lease of what the owner still has in hand.
    void renew(UUID owner, Collection<UUID> held, Lease lease);

    /// Everything `SENDING` whose lease has run out becomes `UNKNOWN`: its sender stopped and
    /// nobody knows how far it came.
    void giveUpExpired(Instant now);

    /// What was held until now may be claimed.
    void releaseDue(Instant now);

    /// @param now when it begins
    /// @param until when it ends unless renewed
    record Lease(Instant now, Instant until) {}
}
