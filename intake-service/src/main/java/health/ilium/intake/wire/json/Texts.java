package health.ilium.intake.wire.json;

import static health.ilium.intake.wire.json.FaultCode.BLANK;
import static health.ilium.intake.wire.json.FaultCode.TOO_LONG;
import static health.ilium.intake.wire.json.FaultCode.UNACCEPTABLE_CHARACTER;
import static health.ilium.intake.wire.json.FaultCode.WRONG_TYPE;

import java.util.function.IntPredicate;
import tools.jackson.databind.JsonNode;

/// Rules for words. Length counts Unicode code points.
///
/// U+0000 and half surrogate pairs are refused because PostgreSQL cannot store them, other control
/// characters because names end up in the headers of messages.
public final class Texts {

    private static final IntPredicate LAYOUT = c -> c == '\n' || c == '\r' || c == '\t';

    private Texts() {}

    /// One line.
    public static Rule<String> line(int longest) {
        return new Rule<>(value -> text(value, longest, Texts::acceptable), "");
    }

    /// Several lines.
    public static Rule<String> prose(int longest) {
        return new Rule<>(value -> text(value, longest, LAYOUT.or(Texts::acceptable)), "");
    }

    private static Verdict<String> text(JsonNode value, int longest, IntPredicate acceptable) {
        if (!value.isString()) {
            return Verdict.rejected(WRONG_TYPE, "must be a string");
        }
        String text = value.stringValue();
        if (!text.codePoints().allMatch(acceptable)) {
            return Verdict.rejected(UNACCEPTABLE_CHARACTER, "holds a character that is no text");
        }
        if (text.isBlank()) {
            return Verdict.rejected(BLANK, "must not be blank");
        }
        return text.codePointCount(0, text.length()) > longest
                ? Verdict.rejected(TOO_LONG, "must have at most " + longest + " characters")
                : Verdict.accepted(text);
    }

    private static boolean acceptable(int c) {
        return !Character.isISOControl(c)
                && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
