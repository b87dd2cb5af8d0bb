package health.ilium.delivery.parking;

/// Copies of records for people to look at, on `<topic>.<group>.dlt`. Stored in the running
/// transaction and sent when the broker is there, so none is lost; one may be sent twice.
@FunctionalInterface
public interface DeadLetters {

    void add(String deadLetterTopic, RawRecord raw, Cause cause);
}
