package health.ilium.triage.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which version is in force when: the newest activation that is effective, of two for the same
/// instant the one recorded later.
///
/// @param activations in the order in which they were recorded
public record Timetable(List<Activation> activations) {

    public Timetable {
        activations = List.copyOf(activations);
    }

    public Optional<PolicyVersion> inForce(Instant at) {
        return upTo(at).reversed().stream().findFirst().map(Activation::version);
    }

    public PolicyStatus statusOf(KeptPolicy policy, Instant at) {
        var version = policy.version();
        if (inForce(at).filter(version::equals).isPresent()) {
            return PolicyStatus.ACTIVE;
        }
        if (upTo(at).stream().anyMatch(it -> it.version().equals(version))) {
            return PolicyStatus.RETIRED;
        }
        return policy.approval() == null ? PolicyStatus.DRAFT : PolicyStatus.APPROVED;
    }

    /// When a version was, is and will be in force, earliest first; nothing that another activation
    /// for the same instant took back.
    public List<Period> periodsOf(PolicyVersion version) {
        return periods().stream()
                .filter(it -> it.activation().version().equals(version))
                .filter(it -> !it.from().equals(it.until()))
                .toList();
    }

    /// The clock of another instance may be ahead: what is recorded later is not earlier.
    Instant notBeforeTheLast(Instant now) {
        return activations.stream()
                .map(Activation::at)
                .max(Comparator.naturalOrder())
                .filter(now::isBefore)
                .orElse(now);
    }

    private List<Period> periods() {
        var ordered = ordered();
        var periods = new ArrayList<Period>();
        for (int i = 0; i < ordered.size(); i++) {
            var next = i + 1 < ordered.size() ? ordered.get(i + 1).effectiveFrom() : null;
            periods.add(new Period(ordered.get(i), next));
        }
        return periods;
    }

    private List<Activation> upTo(Instant at) {
        return ordered().stream().filter(it -> !it.effectiveFrom().isAfter(at)).toList();
    }

    /// Sorting keeps the order of what is alike.
    private List<Activation> ordered() {
        return activations.stream()
                .sorted(Comparator.comparing(Activation::effectiveFrom))
                .toList();
    }
}
