package health.ilium.intake.clinical;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is wrong with a fact.
///
/// @param field path in the submission, for example `clinical.painScore.value`
public record Flaw(String field, Kind kind) {

    /// What kind of flaw.
    public enum Kind {
        REQUIRED,
        OUTSIDE_SCALE
    }

    static List<Flaw> ofScore(String score, @Nullable BigDecimal value, @Nullable Scale scale) {
        if (value == null) {
            return List.of(new Flaw(score + ".value", Kind.REQUIRED));
        }
        if (scale == null) {
            return List.of(new Flaw(score + ".scale", Kind.REQUIRED));
        }
        return scale.holds(value)
                ? List.of()
                : List.of(new Flaw(score + ".value", Kind.OUTSIDE_SCALE));
    }
}
