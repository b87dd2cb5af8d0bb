package health.ilium.intake.referral.web;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Ids in paths. What is no id at all is answered like an unknown one.
public final class ReferralIds {

    private static final Pattern UUID_SHAPE =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private ReferralIds() {}

    public static Optional<UUID> parse(String text) {
        return UUID_SHAPE.matcher(text).matches()
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }
}
