package health.ilium.delivery.relay;

/// Tells people that a record cannot be sent as it is.
@FunctionalInterface
public interface Alarm {

    void tooLarge(WaitingRecord waiting);
}
