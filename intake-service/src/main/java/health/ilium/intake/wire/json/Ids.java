package health.ilium.intake.wire.json;

import static health.ilium.intake.wire.json.FaultCode.NOT_A_UUID;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Rules for ids.
public final class Ids {

    private static final Pattern SHAPE =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /// A UUID.
    public static final Rule<UUID> UUIDS =
            Texts.line(36)
                    .then(
                            text ->
                                    parse(text)
                                            .map(Verdict::accepted)
                                            .orElseGet(
                                                    () ->
                                                            Verdict.rejected(
                                                                    NOT_A_UUID, "must be a UUID")),
                            new UUID(0, 0));

    private Ids() {}

    /// Empty for what is not written like one.
    public static Optional<UUID> parse(String text) {
        return SHAPE.matcher(text).matches()
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }
}
