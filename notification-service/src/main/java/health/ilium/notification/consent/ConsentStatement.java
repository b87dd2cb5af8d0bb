package health.ilium.notification.consent;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a patient was recorded to have said about being written to.
///
/// @param causeVersion version of the referral event that carried it
/// @param granted false when the form said no
/// @param source where it was recorded, for example `REFERRER_FORM`
/// @param recordedAt when it was recorded there
public record ConsentStatement(
        UUID referralId,
        long causeVersion,
        ConsentedAddress address,
        boolean granted,
        @Nullable String source,
        Instant recordedAt) {

    /// The only purpose there is yet: updates about one's own case.
    public static final String PURPOSE = "CASE_UPDATES";

    /// Referral events do not say which wording the patient was shown.
    public static final String WORDING_VERSION = "NOT_STATED";
}
