package health.ilium.intake.cdshooks.fhir;

import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// The value of an observation.
///
/// @param unit code in UCUM; empty where there is none
record Quantity(BigDecimal value, String unit) {

    private static final String UCUM = "http://unitsofmeasure.org";

    /// Empty where the value is no number, or only a bound such as "< 5".
    static Optional<Quantity> of(Resource observation) {
        JsonNode whole = observation.json().path("valueInteger");
        if (whole.isNumber()) {
            return Optional.of(new Quantity(whole.decimalValue(), ""));
        }
        JsonNode quantity = observation.json().path("valueQuantity");
        if (!quantity.path("value").isNumber() || quantity.has("comparator")) {
            return Optional.empty();
        }
        boolean ucum = quantity.path("system").asString("").equals(UCUM);
        return Optional.of(
                new Quantity(
                        quantity.path("value").decimalValue(),
                        ucum ? quantity.path("code").asString("") : ""));
    }
}
