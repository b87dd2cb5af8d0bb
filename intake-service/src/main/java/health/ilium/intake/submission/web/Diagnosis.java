package health.ilium.intake.submission.web;

import health.ilium.intake.wire.json.FaultCode;
import health.ilium.intake.wire.json.Rule;
import health.ilium.intake.wire.json.Texts;
import health.ilium.intake.wire.json.Verdict;
import java.util.regex.Pattern;

/// Rule for ICD-10-CM codes: well formed, `M53.3` or `S33.6XXA`; whether a code is in use this year
/// is not looked up.
final class Diagnosis {

    static final Rule<String> CODE = Texts.line(100).then(Diagnosis::wellFormed, "");

    private static final Pattern SHAPE = Pattern.compile("[A-Z][0-9][0-9AB](\\.[0-9A-Z]{1,4})?");

    private Diagnosis() {}

    private static Verdict<String> wellFormed(String code) {
        return SHAPE.matcher(code).matches()
                ? Verdict.accepted(code)
                : Verdict.rejected(
                        FaultCode.INVALID_DIAGNOSIS, "must be an ICD-10-CM code like M53.3");
    }
}
