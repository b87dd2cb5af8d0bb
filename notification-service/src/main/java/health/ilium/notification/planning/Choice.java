package health.ilium.notification.planning;

import health.ilium.notification.carrier.Carriers;
import health.ilium.notification.message.Reason;
import java.util.Comparator;
import java.util.List;

/// Which of the ways to reach somebody are taken.
sealed interface Choice {

    /// @param ways at least one, in order of preference
    record Send(List<Way> ways) implements Choice {}

    /// A person calls.
    ///
    /// @param way the one that came nearest to being usable
    /// @param reason what it lacks
    record Call(Way way, Reason reason) implements Choice {}

    /// @param ways at least one, in order of preference
    static Choice among(List<Way> ways, Carriers carriers) {
        List<Way> usable =
                ways.stream().filter(way -> Hindrance.of(way, carriers) == null).toList();
        return usable.isEmpty() ? call(ways, carriers) : new Send(usable);
    }

    private static Choice call(List<Way> ways, Carriers carriers) {
        return ways.stream()
                .map(way -> new Call(way, Hindrance.required(way, carriers)))
                .min(Comparator.comparing(Call::reason, Hindrance.NEAREST_FIRST))
                .orElseThrow();
    }
}
