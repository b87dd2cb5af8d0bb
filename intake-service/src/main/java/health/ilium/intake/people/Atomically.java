package health.ilium.intake.people;

import java.util.function.Supplier;

/// Does all of it or nothing.
public interface Atomically {

    <T> T all(Supplier<T> work);
}
