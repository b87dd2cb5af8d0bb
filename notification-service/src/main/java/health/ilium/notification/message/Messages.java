package health.ilium.notification.message;

import java.util.List;

/// All messages.
public interface Messages {

    /// Adds those that are not there yet, in the running transaction, and returns them.
    List<Message> add(List<Message> planned);
}
