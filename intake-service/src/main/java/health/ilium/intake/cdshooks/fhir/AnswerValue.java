package health.ilium.intake.cdshooks.fhir;

import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/// The value of an answer, in the form that a referral has it.
final class AnswerValue {

    private static final int LENGTH_OF_A_DAY = 10;

    private AnswerValue() {}

    /// Empty where the answer has none, or one of a kind that no fact has.
    static Optional<JsonNode> of(JsonNode answer) {
        if (answer.path("valueBoolean").isBoolean()) {
            return text(answer.path("valueBoolean").booleanValue() ? "YES" : "NO");
        }
        if (answer.path("valueCoding").path("code").isString()) {
            return Optional.of(answer.path("valueCoding").path("code"));
        }
        if (answer.path("valueDateTime").isString()) {
            String time = answer.path("valueDateTime").stringValue();
            return text(time.substring(0, Math.min(LENGTH_OF_A_DAY, time.length())));
        }
        return Stream.of(
                        answer.path("valueString"),
                        answer.path("valueInteger"),
                        answer.path("valueDecimal"),
                        answer.path("valueDate"),
                        answer.path("valueQuantity").path("value"))
                .filter(value -> value.isString() || value.isNumber())
                .findFirst();
    }

    private static Optional<JsonNode> text(String text) {
        return Optional.of(StringNode.valueOf(text));
    }
}
