package health.ilium.intake.cdshooks.fhir;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Observations that count, the latest first.
final class Measurements {

    /// Status of what was measured and neither is preliminary nor was taken back.
    static final Set<String> SETTLED = Set.of("final", "amended", "corrected");

    private Measurements() {}

    /// The latest of these observations that could be read as a score.
    static Optional<ObjectNode> latest(
            List<Resource> observations,
            Set<String> codes,
            Function<Resource, Optional<ObjectNode>> reading) {
        return latestFirst(observations, codes).map(reading).flatMap(Optional::stream).findFirst();
    }

    static Stream<Resource> latestFirst(List<Resource> observations, Set<String> codes) {
        return observations.stream()
                .filter(observation -> observation.hasStatus(SETTLED))
                .filter(observation -> observation.code(Loinc.SYSTEM, codes).isPresent())
                .sorted(Comparator.comparing(Measurements::when, When.EARLIEST_FIRST.reversed()));
    }

    /// A score as a referral has it; the day is left out where it is not known.
    static ObjectNode score(Resource observation, Quantity value, String scale) {
        ObjectNode score = JsonNodeFactory.instance.objectNode();
        score.put("value", value.value());
        score.put("scale", scale);
        Optional.ofNullable(when(observation).day())
                .ifPresent(day -> score.put("measuredOn", day.toString()));
        return score;
    }

    private static When when(Resource observation) {
        return observation.when("effectiveDateTime", "effectiveInstant");
    }
}
