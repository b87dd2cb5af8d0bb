package health.ilium.localstack.process;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/// A program of the stack: how to start it and how to see that it is ready.
public interface Program {

    /// Short and fit for a file name.
    String name();

    /// Done each time before the program starts, at most once at a time: makes missing folders,
    /// writes settings.
    default void prepare() {}

    List<String> command();

    /// Added to the environment of this process.
    default Map<String, String> environment() {
        return Map.of();
    }

    /// Quick and free of effects: asked many times a second while the program starts.
    boolean isReady();

    default Duration readyWithin() {
        return Duration.ofMinutes(3);
    }

    default Duration stopsWithin() {
        return Duration.ofSeconds(15);
    }

    /// False when a rehearsal would make its start quicker.
    default boolean startsQuickly() {
        return true;
    }

    /// What ends it in good order.
    default Signal stopSignal() {
        return Signal.TERM;
    }
}
