package health.ilium.intake.cdshooks.web;

import static health.ilium.intake.wire.json.FaultCode.NOT_A_UUID;

import health.ilium.intake.wire.json.Rule;
import health.ilium.intake.wire.json.Texts;
import health.ilium.intake.wire.json.Verdict;
import java.util.UUID;
import java.util.regex.Pattern;

/// The rule for UUIDs.
final class Uuids {

    private static final Pattern FORM =
            Pattern.compile(
                    "\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12}");
    private static final int LENGTH = 36;

    static final Rule<UUID> RULE =
            Texts.line(LENGTH)
                    .then(
                            text ->
                                    FORM.matcher(text).matches()
                                            ? Verdict.accepted(UUID.fromString(text))
                                            : Verdict.rejected(NOT_A_UUID, "must be a UUID"),
                            new UUID(0, 0));

    private Uuids() {}
}
