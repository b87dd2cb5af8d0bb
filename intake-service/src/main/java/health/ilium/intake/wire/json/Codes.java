package health.ilium.intake.wire.json;

import static health.ilium.intake.wire.json.FaultCode.UNKNOWN_CODE;
import static health.ilium.intake.wire.json.FaultCode.WRONG_TYPE;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Rules for codes. A code is its exact name: no number, no other case, no boolean.
public final class Codes {

    /// True or false.
    public static final Rule<Boolean> FLAG =
            new Rule<>(
                    value ->
                            value.isBoolean()
                                    ? Verdict.accepted(value.booleanValue())
                                    : Verdict.rejected(WRONG_TYPE, "must be true or false"),
                    false);

    private Codes() {}

    /// The name of a constant.
    public static <E extends Enum<E>> Rule<E> of(Class<E> codes) {
        return of(codes, Enum::name);
    }

    /// A code that is not the name of its constant.
    public static <E extends Enum<E>> Rule<E> of(Class<E> codes, Function<E, String> name) {
        E[] constants = codes.getEnumConstants();
        Map<String, E> byName =
                Arrays.stream(constants).collect(Collectors.toMap(name, code -> code));
        String expected =
                Arrays.stream(constants)
                        .map(name)
                        .collect(Collectors.joining(", ", "is one of ", ""));
        return new Rule<>(value -> code(value, byName, expected), constants[0]);
    }

    private static <E> Verdict<E> code(JsonNode value, Map<String, E> byName, String expected) {
        if (!value.isString()) {
            return Verdict.rejected(WRONG_TYPE, "must be a string that " + expected);
        }
        E code = byName.get(value.stringValue());
        return code == null
                ? Verdict.rejected(UNKNOWN_CODE, "must be a code that " + expected)
                : Verdict.accepted(code);
    }
}
