package health.ilium.localstack.samples;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What follows once a pathway is reached; exactly one of the bodies is given.
record Step(
        String after,
        @Nullable JsonNode information,
        @Nullable JsonNode injectionResult,
        @JsonProperty("return") @Nullable JsonNode advice,
        @Nullable JsonNode cancel) {

    Step {
        Objects.requireNonNull(after, "after");
        if (Stream.of(information, injectionResult, advice, cancel).filter(Objects::nonNull).count()
                != 1) {
            throw new IllegalArgumentException(
                    "a step is one of information, injectionResult, return and cancel");
        }
    }

    Call call() {
        if (information != null) {
            return new Call("information", "InformationSupplied", false, information);
        }
        if (injectionResult != null) {
            return new Call("injection-results", "InjectionResultRecorded", true, injectionResult);
        }
        if (advice != null) {
            return new Call("return", "ReferralReturnedWithAdvice", true, advice);
        }
        return new Call("cancel", "ReferralCancelled", false, Objects.requireNonNull(cancel));
    }

    /// @param path below the referral
    /// @param event what the timeline shows once it is done
    /// @param byClinician sent with the clinician's token, else with the practice's
    record Call(String path, String event, boolean byClinician, JsonNode body) {}
}
