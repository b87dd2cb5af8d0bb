package health.ilium.intake.clinical;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lists as facts: none given is an empty one.
final class Lists {

    private Lists() {}

    static <T> List<T> copied(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
