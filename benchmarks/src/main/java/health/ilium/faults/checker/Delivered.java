package health.ilium.faults.checker;

/// Where events are between the services.
public final class Delivered {

    private Delivered() {}

    /// A record on a topic.
    ///
    /// @param event id of the event
    /// @param digest of its value
    public record Copy(String topic, String key, long sequence, String event, String digest) {}

    /// How far a consumer has come with a key, or where something is put aside.
    public record Place(String topic, String key, long sequence) {}
}
