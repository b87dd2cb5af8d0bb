package health.ilium.triage.policy.yaml;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// What must hold between numbers that are each allowed. What is missing or no number is left to
/// the schema.
final class Consistency {

    private static final int HIGHEST_SCORE = 100;

    static Stream<Unplaced> flaws(JsonNode policy) {
        return Stream.of(
                        rising(policy, "/rules/age", "reviewUnder", "cautionUnder"),
                        rising(policy, "/rules/age", "cautionUnder", "cautionOver"),
                        rising(policy, "/rules/diagnosticBlock", "minutesFrom", "minutesTo"),
                        rising(policy, "/rules/blockResponse", "indeterminateFrom", "positiveFrom"),
                        enoughTests(policy.at("/rules/provocationTests")),
                        ScoreBands.flaws(policy.path("score")),
                        highestScore(policy.path("score")))
                .flatMap(it -> it);
    }

    private static Stream<Unplaced> rising(JsonNode policy, String rule, String low, String high) {
        var lower = number(policy.at(rule + "/" + low));
        var higher = number(policy.at(rule + "/" + high));
        return lower.isPresent() && higher.isPresent() && lower.get().compareTo(higher.get()) > 0
                ? Stream.of(
                        inconsistent(rule + "/" + high, "must not be below '%s'".formatted(low)))
                : Stream.empty();
    }

    private static Stream<Unplaced> enoughTests(JsonNode tests) {
        int counted = tests.path("of").size();
        return tests.path("of").isArray() && tests.path("positive").asInt(0) > counted
                ? Stream.of(
                        inconsistent(
                                "/rules/provocationTests/positive",
                                "must not be above the number of tests in 'of'"))
                : Stream.empty();
    }

    private static Stream<Unplaced> highestScore(JsonNode score) {
        int most = ScoreBands.mostPoints(score);
        return most > HIGHEST_SCORE
                ? Stream.of(
                        inconsistent(
                                "/score",
                                "the most points of all parts are %d together, and must be %d at most"
                                        .formatted(most, HIGHEST_SCORE)))
                : Stream.empty();
    }

    static Unplaced inconsistent(String pointer, String message) {
        return new Unplaced(pointer, "INCONSISTENT", message);
    }

    static Optional<BigDecimal> number(JsonNode node) {
        return node.isNumber() ? Optional.of(node.decimalValue()) : Optional.empty();
    }

    private Consistency() {}
}
