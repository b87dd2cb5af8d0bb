package health.ilium.faults.checker;

import java.util.stream.Stream;

/// No name or address of a patient stands where it must not be read.
final class NobodyReadsNames implements Rule {

    @Override
    public Stream<Violation> check(Observed run) {
        return run.leaks().stream().map(it -> new Violation(7, it, "shows patient data"));
    }
}
