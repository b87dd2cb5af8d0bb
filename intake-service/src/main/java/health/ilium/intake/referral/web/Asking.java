package health.ilium.intake.referral.web;

import health.ilium.intake.referral.Actor;
import health.ilium.intake.wire.json.Fields;
import health.ilium.intake.wire.json.JsonBody;
import health.ilium.intake.wire.json.Moments;
import health.ilium.intake.wire.json.Numbers;
import health.ilium.intake.wire.json.Rule;
import health.ilium.intake.wire.json.Texts;
import java.time.Instant;

/// Who asks for a change, with what and when.
record Asking(JsonBody body, Actor author, Moments moments) {

    static final Rule<String> PROSE = Texts.prose(4_000);

    private static final Rule<Long> VERSION = Numbers.version();

    /// The version that the author looked at.
    long basedOn(Fields fields) {
        return fields.required("basedOnVersion", VERSION);
    }

    Instant now() {
        return moments.now();
    }
}
