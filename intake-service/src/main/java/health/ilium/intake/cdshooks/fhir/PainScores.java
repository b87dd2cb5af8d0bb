package health.ilium.intake.cdshooks.fhir;

import static health.ilium.intake.cdshooks.fhir.Loinc.NUMERIC_RATING_SCALE;
import static health.ilium.intake.cdshooks.fhir.Loinc.VISUAL_ANALOGUE_SCALE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/// `clinical.painScore`. A visual analogue scale is a length, and one without a unit could be
/// either of two.
final class PainScores implements Mapping {

    private static final Set<String> CODES = Set.of(NUMERIC_RATING_SCALE, VISUAL_ANALOGUE_SCALE);

    @Override
    public String key() {
        return "pain";
    }

    @Override
    public String type() {
        return "Observation";
    }

    @Override
    public String query() {
        return "code=" + Loinc.anyOf(CODES) + "&_sort=-date&_count=10";
    }

    @Override
    public void read(List<Resource> resources, FactSheet facts) {
        Measurements.latest(resources, CODES, observation -> score(observation, facts))
                .ifPresent(score -> facts.fill("painScore", score));
    }

    private static Optional<ObjectNode> score(Resource observation, FactSheet facts) {
        Optional<ObjectNode> score =
                Quantity.of(observation)
                        .flatMap(
                                value ->
                                        observation
                                                .code(Loinc.SYSTEM, Set.of(NUMERIC_RATING_SCALE))
                                                .map(code -> numeric(observation, value))
                                                .orElseGet(() -> visual(observation, value)));
        if (score.isEmpty()) {
            facts.unread(
                    "A pain score has no number, or a visual analogue scale no unit mm or cm.");
        }
        return score;
    }

    private static Optional<ObjectNode> numeric(Resource observation, Quantity value) {
        return Optional.of(Measurements.score(observation, value, "NRS_0_10"));
    }

    private static Optional<ObjectNode> visual(Resource observation, Quantity value) {
        return switch (value.unit()) {
            case "mm" -> Optional.of(Measurements.score(observation, value, "VAS_0_100"));
            case "cm" ->
                    Optional.of(
                            Measurements.score(
                                    observation,
                                    new Quantity(value.value().multiply(BigDecimal.TEN), "mm"),
                                    "VAS_0_100"));
            default -> Optional.empty();
        };
    }
}
