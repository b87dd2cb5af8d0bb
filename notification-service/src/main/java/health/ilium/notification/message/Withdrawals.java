package health.ilium.notification.message;

import java.time.Instant;
import java.util.List;

/// Takes back messages that have lost their sense before they were sent.
public interface Withdrawals {

    /// In the running transaction, which holds the lock on each case's contact row. What waits is
    /// settled as `SUPPRESSED`; what is with a provider just now is not tried again.
    ///
    /// @param endings at most one for each matter of a referral
    List<Withdrawn> withdraw(List<Ending> endings, Instant now);
}
