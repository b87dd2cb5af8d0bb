package health.ilium.intake.cdshooks.fhir;

import static health.ilium.intake.cdshooks.fhir.Loinc.OSWESTRY_PERCENT;
import static health.ilium.intake.cdshooks.fhir.Loinc.OSWESTRY_SCORE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/// `clinical.disability`. The codes do not say whether points or percent are meant (a raw 30 is
/// 60 %), so that only a value with the unit % counts.
final class OswestryIndex implements Mapping {

    private static final Set<String> CODES = Set.of(OSWESTRY_SCORE, OSWESTRY_PERCENT);

    @Override
    public String key() {
        return "disability";
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
        Measurements.latest(resources, CODES, observation -> index(observation, facts))
                .ifPresent(index -> facts.fill("disability", index));
    }

    private static Optional<ObjectNode> index(Resource observation, FactSheet facts) {
        Optional<ObjectNode> index =
                Quantity.of(observation)
                        .filter(value -> value.unit().equals("%"))
                        .map(value -> Measurements.score(observation, value, "PERCENT"));
        index.ifPresent(it -> it.put("instrument", "ODI"));
        if (index.isEmpty()) {
            facts.unread("An Oswestry index does not say with its unit that it is percent.");
        }
        return index;
    }
}
