package health.ilium.delivery.consuming;

/// Runs work in one database transaction, rolled back when it throws.
@FunctionalInterface
public interface Transactions {

    void run(Runnable work);
}
