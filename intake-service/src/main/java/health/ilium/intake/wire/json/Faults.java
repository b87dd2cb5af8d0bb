package health.ilium.intake.wire.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Collects what is wrong with one body: the first fault of each place. A body made of faults is
/// not answered at its own length.
final class Faults {

    private static final int MOST = 1_000;

    private final Map<String, Fault> found = new LinkedHashMap<>();

    void add(String pointer, String code, String message) {
        if (found.size() < MOST) {
            found.putIfAbsent(pointer, new Fault(pointer, code, message));
        }
    }

    List<Fault> found() {
        return List.copyOf(found.values());
    }
}
