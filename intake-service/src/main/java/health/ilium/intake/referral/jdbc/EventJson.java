package health.ilium.intake.referral.jdbc;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonValue;
import health.ilium.intake.referral.ReferralEvent;
import health.ilium.intake.referral.ReferralNumber;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// Bodies of events as JSON.
final class EventJson {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            inclusion -> inclusion.withValueInclusion(Include.NON_NULL))
                    .addMixIn(ReferralNumber.class, AsText.class)
                    .build();

    private EventJson() {}

    static JsonNode written(ReferralEvent event) {
        return JSON.valueToTree(event);
    }

    /// The event in a body of a type version that is or was in use.
    static ReferralEvent read(EventType type, int typeVersion, String body) {
        if (typeVersion != type.version()) {
            throw new IllegalStateException(
                    "Unknown version %d of %s".formatted(typeVersion, type.name()));
        }
        return JSON.readValue(body, type.event());
    }

    /// Rows for `jsonb_populate_recordset`: an array of objects with columns as names.
    static String rows(List<?> rows) {
        return ROWS.writeValueAsString(rows);
    }

    private static final JsonMapper ROWS =
            JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .build();

    private record AsText(@JsonValue String text) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        AsText {}
    }
}
