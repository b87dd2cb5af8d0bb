package health.ilium.intake.cdshooks.fhir;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Puts answers where their link ids say. An item of a list is a group with the link id of the
/// list, or its place stands in the link ids; FALSE to a list says that it is empty.
final class AnswerSheet {

    private static final LinkId TOP = new LinkId("");

    private final FactSheet facts;

    AnswerSheet(FactSheet facts) {
        this.facts = facts;
    }

    static boolean hasOurs(Resource response) {
        return response.json().findValues("linkId").stream()
                .anyMatch(id -> new LinkId(id.asString("")).isOurs());
    }

    void read(Resource response) {
        read(response.json().path("item"), TOP, facts.body());
    }

    /// @param group whose items these are
    /// @param object that the group stands for
    private void read(JsonNode items, LinkId group, ObjectNode object) {
        for (JsonNode item : items.values()) {
            LinkId id = new LinkId(item.path("linkId").asString(""));
            JsonNode answers = item.path("answer");
            if (id.isListOfObjects() && !item.path("item").isEmpty()) {
                next(id, group, object)
                        .ifPresentOrElse(one -> read(item.path("item"), id, one), () -> unread(id));
                continue;
            }
            if (id.isOurs() && !answers.isEmpty()) {
                place(id, group, object, answers);
            }
            read(item.path("item"), group, object);
            answers.values().forEach(answer -> read(answer.path("item"), group, object));
        }
    }

    /// A new item of a list.
    private Optional<ObjectNode> next(LinkId id, LinkId group, ObjectNode object) {
        return FactPlace.of(id, within(id, group), id.isBelow(group) ? object : facts.body())
                .flatMap(FactPlace::list)
                .map(ArrayNode::addObject);
    }

    private void place(LinkId id, LinkId group, ObjectNode object, JsonNode answers) {
        Optional<JsonNode> value = id.isListOfCodes() ? codes(answers) : single(id, answers);
        boolean placed =
                value.isPresent()
                        && FactPlace.of(
                                        id,
                                        within(id, group),
                                        id.isBelow(group) ? object : facts.body())
                                .filter(place -> place.put(value.get()))
                                .isPresent();
        if (!placed) {
            unread(id);
        }
    }

    private static LinkId within(LinkId id, LinkId group) {
        return id.isBelow(group) ? group : TOP;
    }

    private static Optional<JsonNode> codes(JsonNode answers) {
        ArrayNode codes = JsonNodeFactory.instance.arrayNode();
        if (isNone(answers)) {
            return Optional.of(codes);
        }
        answers.values().forEach(answer -> AnswerValue.of(answer).ifPresent(codes::add));
        return codes.size() == answers.size() ? Optional.of(codes) : Optional.empty();
    }

    private static Optional<JsonNode> single(LinkId id, JsonNode answers) {
        if (id.isListOfObjects()) {
            return isNone(answers)
                    ? Optional.of(JsonNodeFactory.instance.arrayNode())
                    : Optional.empty();
        }
        return answers.size() == 1 ? AnswerValue.of(answers.path(0)) : Optional.empty();
    }

    private static boolean isNone(JsonNode answers) {
        return answers.size() == 1
                && answers.path(0).path("valueBoolean").isBoolean()
                && !answers.path(0).path("valueBoolean").booleanValue();
    }

    private void unread(LinkId id) {
        if (id.isAboutDiagnosticBlocks()) {
            facts.askForBlocks();
        }
        List<LinkId.Step> steps = id.stepsFrom(TOP);
        facts.unread(
                steps.isEmpty()
                        ? "An answer has a link id that is no path of a fact."
                        : "`" + id.text() + "` is answered in a form that no fact has, or twice.");
    }
}
