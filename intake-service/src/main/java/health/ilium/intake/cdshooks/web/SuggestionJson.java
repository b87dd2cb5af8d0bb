package health.ilium.intake.cdshooks.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonProperty;
import health.ilium.intake.cdshooks.Card;
import health.ilium.intake.triage.MissingItem;
import java.util.List;
import java.util.UUID;

/// What a clinician can do about a card with one click: have a task made for what is missing.
///
/// @param uuid the same whenever it is made for the same card
record SuggestionJson(String label, UUID uuid, List<Action> actions) {

    static List<SuggestionJson> of(Card card, String patientId) {
        if (card.missing().isEmpty()) {
            return List.of();
        }
        String what =
                card.missing().stream()
                        .map(MissingItem::field)
                        .distinct()
                        .collect(joining(", ", "Supply for the SI joint pre-check: ", "."));
        return List.of(
                new SuggestionJson(
                        "Make a task to supply what is missing",
                        UUID.nameUUIDFromBytes((card.id() + "/supply").getBytes(UTF_8)),
                        List.of(
                                new Action(
                                        "create",
                                        what,
                                        new Task(
                                                "Task",
                                                "draft",
                                                "proposal",
                                                what,
                                                new Reference("Patient/" + patientId))))));
    }

    record Action(String type, String description, Task resource) {}

    /// A FHIR R4 task.
    record Task(
            String resourceType,
            String status,
            String intent,
            String description,
            @JsonProperty("for") Reference patient) {}

    record Reference(String reference) {}
}
