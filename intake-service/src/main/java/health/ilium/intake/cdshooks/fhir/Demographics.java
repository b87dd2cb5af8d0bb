package health.ilium.intake.cdshooks.fhir;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// `patient.birthDate` and `patient.sex`.
final class Demographics {

    private static final Map<String, String> SEXES =
            Map.of("female", "FEMALE", "male", "MALE", "other", "OTHER", "unknown", "UNKNOWN");

    private Demographics() {}

    static void read(Resource patient, FactSheet facts) {
        ObjectNode known = facts.patient();
        Optional.ofNullable(patient.when("birthDate").day())
                .ifPresent(day -> known.put("birthDate", day.toString()));
        Optional.ofNullable(SEXES.get(patient.text("gender")))
                .ifPresent(sex -> known.put("sex", sex));
    }
}
