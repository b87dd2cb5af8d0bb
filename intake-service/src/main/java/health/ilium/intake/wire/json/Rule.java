package health.ilium.intake.wire.json;

import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// Says what one JSON value means, or what is wrong with it.
///
/// @param judge never sees a missing value or null
/// @param standIn read in the place of a rejected value, so that reading can go on and find
///     everything else that is wrong; what holds it is thrown away
/// @param <T> what an accepted value means
public record Rule<T>(Function<JsonNode, Verdict<T>> judge, T standIn) {

    Verdict<T> of(JsonNode value) {
        return judge.apply(value);
    }

    /// This rule, and then another about what the value means.
    public <U> Rule<U> then(Function<T, Verdict<U>> next, U itsStandIn) {
        return new Rule<>(value -> of(value).then(next), itsStandIn);
    }

    /// The same rule, with something else in the place of a rejected value.
    public Rule<T> standingIn(T other) {
        return new Rule<>(judge, other);
    }
}
