package health.ilium.intake.referral.web;

import health.ilium.intake.referral.ClearedRedFlag;
import java.time.Instant;

/// A red flag that counts as NO because a clinician cleared it.
///
/// @param redFlag name of the fact below `clinical.redFlags`
/// @param by name of the clinician
record ClearedRedFlagView(String redFlag, String reason, String by, Instant at) {

    static ClearedRedFlagView of(ClearedRedFlag cleared) {
        return new ClearedRedFlagView(
                cleared.redFlag().fact(), cleared.reason(), cleared.by().name(), cleared.at());
    }
}
