package health.ilium.faults.running;

import health.ilium.faults.fault.Catalogue;
import health.ilium.faults.points.Bug;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Which run it is.
///
/// @param seconds of load; a third of them, in the middle, with the fault
/// @param rate new referrals a second
/// @param bug a mistake that the services are given, so that the checker has something to find
public record RunName(Catalogue fault, int seed, int seconds, int rate, @Nullable Bug bug) {

    String text() {
        var mistake = bug == null ? "" : "-" + bug.name().toLowerCase(Locale.ROOT);
        return "%s-seed%d-%ds%s".formatted(fault.label(), seed, seconds, mistake);
    }
}
