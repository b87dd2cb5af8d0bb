package health.ilium.intake.wire.json;

import java.util.List;
import java.util.function.Function;

/// What came of reading a body.
///
/// @param <T> what it was read as
public sealed interface Reading<T> {

    record Read<T>(T value) implements Reading<T> {}

    /// @param faults everything that is wrong with it
    record Rejected<T>(List<Fault> faults) implements Reading<T> {}

    /// Reads a body that must be an object.
    static <T> Reading<T> of(JsonBody body, Function<Fields, T> reader) {
        Faults faults = new Faults();
        T value = Fields.read(body.tree(), "", faults, reader);
        List<Fault> found = faults.found();
        return found.isEmpty() ? new Read<>(value) : new Rejected<>(found);
    }
}
