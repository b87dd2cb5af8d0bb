package health.ilium.intake.cdshooks.fhir;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Where an answer belongs.
///
/// @param parent object that has the member
record FactPlace(ObjectNode parent, String member) {

    /// Makes what is missing on the way. Empty where something else stands in the way.
    static Optional<FactPlace> of(LinkId id, LinkId group, ObjectNode object) {
        List<LinkId.Step> steps = id.stepsFrom(group);
        if (steps.isEmpty() || steps.getLast().place() >= 0) {
            return Optional.empty();
        }
        Optional<ObjectNode> parent = Optional.of(object);
        for (LinkId.Step step : steps.subList(0, steps.size() - 1)) {
            parent = parent.flatMap(node -> child(node, step));
        }
        return parent.map(node -> new FactPlace(node, steps.getLast().name()));
    }

    /// Whether it is there now; two answers that differ are none.
    boolean put(JsonNode value) {
        JsonNode there = parent.get(member);
        if (there == null || there.equals(value)) {
            parent.set(member, value);
            return true;
        }
        parent.putNull(member);
        return false;
    }

    Optional<ArrayNode> list() {
        JsonNode there = parent.get(member);
        return there == null
                ? Optional.of(parent.putArray(member))
                : there instanceof ArrayNode list ? Optional.of(list) : Optional.empty();
    }

    private static Optional<ObjectNode> child(ObjectNode node, LinkId.Step step) {
        if (step.place() >= 0) {
            return new FactPlace(node, step.name())
                    .list()
                    .flatMap(list -> item(list, step.place()));
        }
        JsonNode there = node.get(step.name());
        return there == null
                ? Optional.of(node.putObject(step.name()))
                : there instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
    }

    private static Optional<ObjectNode> item(ArrayNode list, int place) {
        while (list.size() <= place) {
            list.addObject();
        }
        return list.get(place) instanceof ObjectNode object
                ? Optional.of(object)
                : Optional.empty();
    }
}
