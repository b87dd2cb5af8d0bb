package health.ilium.notification.history;

import java.util.List;
import java.util.UUID;

/// What was sent in each case, or not.
public interface MessageHistory {

    /// In the order in which they were planned; empty when nothing is known of the case.
    List<SentMessage> of(UUID referralId);
}
