package health.ilium.faults.checker;

import java.util.stream.Stream;

/// Something that has to be true of every run.
@FunctionalInterface
interface Rule {

    Stream<Violation> check(Observed run);
}
