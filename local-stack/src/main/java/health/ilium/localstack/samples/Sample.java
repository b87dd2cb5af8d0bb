package health.ilium.localstack.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One sample file; `samples/README.md` says what its fields mean.
record Sample(
        String title,
        String why,
        Practice practice,
        JsonNode referral,
        List<Step> then,
        Expectation expect) {

    Sample {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(practice, "practice");
        Objects.requireNonNull(referral, "referral");
        Objects.requireNonNull(expect, "expect");
        then = orEmpty(then);
    }

    /// The first step that a timeline does not show yet; empty when all are done.
    Optional<Step> next(List<String> timeline) {
        var done = new ArrayList<>(timeline);
        return then.stream().filter(step -> !done.remove(step.call().event())).findFirst();
    }

    String initials() {
        var patient = referral.path("patient");
        return initial(patient.path("givenName")) + initial(patient.path("familyName"));
    }

    String language() {
        return referral.path("patient").path("preferredLanguage").asString("");
    }

    private static String initial(JsonNode name) {
        return name.asString("?").substring(0, 1);
    }

    static <T> List<T> orEmpty(@Nullable List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }
}
