package health.ilium.notification.sending;

/// Tries to send a claimed message.
@FunctionalInterface
public interface Trying {

    /// @return what follows
    Settlement once(Outgoing message);
}
