package health.ilium.notification.message;

import java.util.List;

/// What the rest of the pipeline hears about messages.
public interface Announcements {

    /// Stores them in the running transaction, which holds the lock on each case's contact row.
    void settled(List<SettledMessage> messages);
}
