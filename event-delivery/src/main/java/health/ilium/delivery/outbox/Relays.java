package health.ilium.delivery.outbox;

/// Told that events were committed, so that none waits for the next look.
@FunctionalInterface
public interface Relays {

    void wake();
}
