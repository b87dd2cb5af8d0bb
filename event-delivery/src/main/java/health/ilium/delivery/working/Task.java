package health.ilium.delivery.working;

import java.time.Duration;

/// What a [Worker] does again and again.
@FunctionalInterface
public interface Task {

    /// Does one portion and tells how long to wait for the next unless woken. What it throws is
    /// logged without its message and tried again after a back-off.
    Duration step() throws Exception;

    /// Gives back what it holds; called once, after the last step, on the worker's thread.
    default void end() {}
}
