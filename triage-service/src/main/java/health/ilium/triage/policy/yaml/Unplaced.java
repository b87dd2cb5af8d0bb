package health.ilium.triage.policy.yaml;

import health.ilium.triage.policy.Flaw;
import tools.jackson.core.JacksonException;

/// A flaw of which only the path is known yet.
record Unplaced(String pointer, String code, String message) {

    /// What only the engine's reader refuses, such as 18.0 where it reads whole numbers.
    static Unplaced unreadable(IllegalArgumentException refused) {
        if (!(refused.getCause() instanceof JacksonException cause)) {
            return new Unplaced("", "UNREADABLE", String.valueOf(refused.getMessage()));
        }
        var pointer = new StringBuilder();
        for (var step : cause.getPath()) {
            var name = step.getPropertyName();
            pointer.append('/').append(name == null ? String.valueOf(step.getIndex()) : name);
        }
        return new Unplaced(pointer.toString(), "UNREADABLE", cause.getOriginalMessage());
    }

    Flaw at(Places places) {
        var place = places.of(pointer);
        return new Flaw(place.line(), place.column(), pointer, code, message);
    }
}
