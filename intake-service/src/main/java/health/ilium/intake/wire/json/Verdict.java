package health.ilium.intake.wire.json;

import java.util.function.Function;

/// What a [Rule] says about a value.
///
/// @param <T> what an accepted value means
public sealed interface Verdict<T> {

    record Accepted<T>(T meaning) implements Verdict<T> {}

    record Rejected<T>(FaultCode code, String message) implements Verdict<T> {}

    static <T> Verdict<T> accepted(T meaning) {
        return new Accepted<>(meaning);
    }

    static <T> Verdict<T> rejected(FaultCode code, String message) {
        return new Rejected<>(code, message);
    }

    default <U> Verdict<U> then(Function<T, Verdict<U>> next) {
        return switch (this) {
            case Accepted<T>(T meaning) -> next.apply(meaning);
            case Rejected<T>(FaultCode code, String message) -> rejected(code, message);
        };
    }
}
