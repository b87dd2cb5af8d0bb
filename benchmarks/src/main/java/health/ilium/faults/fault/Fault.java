package health.ilium.faults.fault;

import health.ilium.faults.checker.Observed;
import health.ilium.faults.checker.Violation;
import health.ilium.faults.stack.Preparation;
import health.ilium.localstack.ports.Ports;
import java.nio.file.Path;
import java.util.List;

/// Something that goes wrong under load. Made anew for each run.
public interface Fault extends AutoCloseable {

    /// Says how the deployment has to differ from the usual.
    default void prepare(Preparation preparation, Ports ports) {}

    /// Changes the empty folder of the stack before anything runs there.
    default void prepareFolder(Path folder) {}

    /// Lets it go wrong for about as long as the run wants, and returns once it is healed.
    void strike(Running run) throws InterruptedException;

    /// What must hold besides the promises.
    default List<Violation> alsoHolds(Running run, Observed seen) {
        return List.of();
    }

    /// Whether what services say about when they did something can be compared.
    default boolean clocksAreRight() {
        return true;
    }

    /// Seconds from the heal until everything before it must be seen to.
    default double recoveredWithin() {
        return 60;
    }

    @Override
    default void close() {}
}
