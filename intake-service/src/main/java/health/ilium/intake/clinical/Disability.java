package health.ilium.intake.clinical;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A disability score. Complete in a referral; [Information] may bring a part of one.
///
/// @param value inside the scale
public record Disability(
        @Nullable Instrument instrument,
        @Nullable BigDecimal value,
        @Nullable DisabilityScale scale,
        @Nullable LocalDate measuredOn) {

    List<Flaw> flaws() {
        return Flaw.ofScore("clinical.disability", value, scale);
    }

    /// Questionnaire behind a disability score; ODI is the Oswestry Disability Index.
    public enum Instrument {
        ODI
    }
}
