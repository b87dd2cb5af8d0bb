package health.ilium.intake.clinical;

import org.jspecify.annotations.Nullable;

/// A fact with three values. What was left out is UNKNOWN, never NO.
public enum YesNoUnknown {
    YES,
    NO,
    UNKNOWN;

    static YesNoUnknown known(@Nullable YesNoUnknown fact) {
        return fact == null ? UNKNOWN : fact;
    }
}
