package health.ilium.intake.submission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the patient agreed to be reached by. Nothing said is no consent.
///
/// @param source where the consent was given, for example `REFERRER_FORM`
public record Consent(
        boolean sms, boolean email, @Nullable String source, @Nullable Instant recordedAt) {

    /// No consent.
    public static final Consent NONE = new Consent(false, false, null, null);
}
