package health.ilium.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;

/// Who reads a topic finds out from the schema what is patient data. What is inside such a field
/// is patient data too and does not say so again.
class PatientDataTest {

    private static final String MARK = "PATIENT DATA";

    @Test
    void isMarkedAndNothingElseIs() {
        var marked = new TreeSet<String>();
        for (var topic : Topics.all()) {
            topic.events().forEach(event -> collect(event.getName(), event, marked));
        }

        assertThat(marked)
                .containsExactly(
                        "AppointmentBooked.purpose",
                        "AppointmentBooked.startsAt",
                        "AppointmentCancelled.startsAt",
                        "AppointmentMoved.purpose",
                        "AppointmentMoved.startsAt",
                        "ContactDetailsCorrected.contact",
                        "FusionPerformed.performedOn",
                        "ReferralAccepted.pathway",
                        "ReferralSubmitted.contact",
                        "ReferralTriaged.decision",
                        "TriageRequested.birthDate",
                        "TriageRequested.clinical",
                        "TriageRequested.payer",
                        "TriageRequested.sex");
    }

    @Test
    void isNotInAnyOtherFieldThatIsNew() {
        var plain =
                Set.of(
                        "referralId",
                        "referralNumber",
                        "referralVersion",
                        "occurredAt",
                        "requestedAt",
                        "decidedAt",
                        "decisionId",
                        "asOf",
                        "messageId",
                        "causeVersion",
                        "milestone",
                        "recipient",
                        "channel",
                        "outcome",
                        "reason",
                        "office",
                        "appointmentId",
                        "minutes",
                        "clock",
                        "stage");
        for (var topic : Topics.all()) {
            for (var event : topic.events()) {
                assertThat(event.getFields())
                        .as("a new field of %s: mark it, or say here that it is plain", event)
                        .filteredOn(field -> !isMarked(field))
                        .extracting(Schema.Field::name)
                        .isSubsetOf(plain);
            }
        }
    }

    @Test
    void isDocumentedEverywhere() {
        for (var topic : Topics.all()) {
            for (var event : topic.events()) {
                assertThat(event.getDoc()).isNotBlank();
                assertThat(event.getFields())
                        .allSatisfy(field -> assertThat(field.doc()).isNotBlank());
            }
        }
    }

    private static void collect(String path, Schema schema, Set<String> marked) {
        for (var record : records(schema)) {
            for (var field : record.getFields()) {
                var name = path + "." + field.name();
                if (isMarked(field)) {
                    marked.add(name);
                } else {
                    collect(name, field.schema(), marked);
                }
            }
        }
    }

    private static boolean isMarked(Schema.Field field) {
        return field.doc().startsWith(MARK);
    }

    private static List<Schema> records(Schema schema) {
        return switch (schema.getType()) {
            case RECORD -> List.of(schema);
            case ARRAY -> records(schema.getElementType());
            case UNION ->
                    schema.getTypes().stream().flatMap(type -> records(type).stream()).toList();
            default -> new ArrayList<>();
        };
    }
}
