package health.ilium.intake.clinical;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A pain rating. Complete in a referral; [Information] may bring a part of one.
///
/// @param value inside the scale
public record PainScore(
        @Nullable BigDecimal value, @Nullable PainScale scale, @Nullable LocalDate measuredOn) {

    List<Flaw> flaws() {
        return Flaw.ofScore("clinical.painScore", value, scale);
    }
}
