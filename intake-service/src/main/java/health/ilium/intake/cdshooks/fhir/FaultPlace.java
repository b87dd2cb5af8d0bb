package health.ilium.intake.cdshooks.fhir;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A place in a sheet, and how much becomes unknown when it cannot be read. A list is a whole
/// statement, so a fault in an item makes the list unknown. Diagnostic blocks cannot be unknown; a
/// fault there makes a block incomplete, which is asked for, and never makes it disappear.
record FaultPlace(List<String> steps) {

    private static final String NAME = "[A-Za-z0-9]{1,60}";
    private static final List<String> BLOCKS = List.of("clinical", "diagnosticBlocks");
    private static final int BLOCK_MEMBER = 4;

    static FaultPlace of(String pointer) {
        return new FaultPlace(Stream.of(pointer.split("/")).skip(1).toList());
    }

    FaultPlace parent() {
        return first(steps.size() - 1);
    }

    FaultPlace whatIsUnknownThen() {
        if (steps.size() > 1 && steps.subList(0, 2).equals(BLOCKS)) {
            return first(Math.min(BLOCK_MEMBER, steps.size()));
        }
        for (int i = 0; i < steps.size(); i++) {
            if (isPlace(steps.get(i))) {
                return first(i);
            }
        }
        return this;
    }

    void takeOut(ObjectNode body) {
        JsonNode parent = body;
        for (String step : steps.subList(0, steps.size() - 1)) {
            parent = isPlace(step) ? parent.path(Integer.parseInt(step)) : parent.path(step);
        }
        String last = steps.getLast();
        if (parent instanceof ObjectNode object) {
            object.remove(last);
            if (steps.equals(BLOCKS)) {
                object.putArray(last).addObject();
            }
        } else if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(last), list.objectNode());
        }
    }

    String words(String fault) {
        return steps.stream().allMatch(step -> step.matches(NAME))
                ? "`%s` %s.".formatted(path(), fault)
                : "An answer has a link id that is no path of a fact.";
    }

    private String path() {
        StringBuilder path = new StringBuilder();
        for (String step : steps) {
            path.append(isPlace(step) ? "[" + step + "]" : path.isEmpty() ? step : "." + step);
        }
        return path.toString();
    }

    private FaultPlace first(int count) {
        return new FaultPlace(steps.subList(0, count));
    }

    private static boolean isPlace(String step) {
        return step.matches("\\d+");
    }
}
