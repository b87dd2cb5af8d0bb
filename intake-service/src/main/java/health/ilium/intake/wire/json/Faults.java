package health.ilium.intake.wire.json;

import java.util.ArrayList;
import java.util.List;

/// Collects what is wrong with one body. A body made of faults is not answered at its own length.
final class Faults {

    private static final int MOST = 1_000;

    private final List<Fault> found = new ArrayList<>();

    void add(String pointer, String code, String message) {
        if (found.size() < MOST) {
            found.add(new Fault(pointer, code, message));
        }
    }

    List<Fault> found() {
        return List.copyOf(found);
    }
}
