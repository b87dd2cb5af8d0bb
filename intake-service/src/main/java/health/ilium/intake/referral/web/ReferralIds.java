package health.ilium.intake.referral.web;

import health.ilium.intake.wire.json.Ids;
import java.util.Optional;
import java.util.UUID;

/// Ids in paths. What is no id at all is answered like an unknown one.
public final class ReferralIds {

    private ReferralIds() {}

    public static Optional<UUID> parse(String text) {
        return Ids.parse(text);
    }
}
