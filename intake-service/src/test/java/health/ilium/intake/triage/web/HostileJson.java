package health.ilium.intake.triage.web;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Puts what breaks programs into random places of a tree.
final class HostileJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Random random;

    HostileJson(Random random) {
        this.random = random;
    }

    void spoil(ObjectNode tree, int times) {
        for (int i = 0; i < times; i++) {
            var containers = new ArrayList<JsonNode>();
            collect(tree, containers);
            spoilOne(containers.get(random.nextInt(containers.size())));
        }
    }

    private void spoilOne(JsonNode container) {
        switch (container) {
            case ObjectNode object -> spoilMember(object);
            case ArrayNode array when !array.isEmpty() && random.nextBoolean() ->
                    array.set(random.nextInt(array.size()), value());
            case ArrayNode array -> array.add(value());
            default -> throw new IllegalArgumentException("no container");
        }
    }

    private void spoilMember(ObjectNode object) {
        var names = List.copyOf(object.propertyNames());
        switch (names.isEmpty() ? 2 : random.nextInt(8)) {
            case 0, 1, 2, 3 -> object.set(name(names), value());
            case 4, 5, 6 -> object.remove(name(names));
            default -> object.set("\u0000unexpected", value());
        }
    }

    private String name(List<String> names) {
        return names.isEmpty() ? "painSide" : names.get(random.nextInt(names.size()));
    }

    private JsonNode value() {
        return switch (random.nextInt(18)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.stringNode("");
            case 2 -> JSON.stringNode("YES");
            case 3 -> JSON.stringNode("UNKNOWN");
            case 4 -> JSON.stringNode("LEFT");
            case 5 -> JSON.stringNode("2026-11-20");
            case 6 -> JSON.stringNode("+999999999-12-31");
            case 7 -> JSON.stringNode("\uD800\u0000".repeat(500));
            case 8 -> JSON.numberNode(0);
            case 9 -> JSON.numberNode(7);
            case 10 -> JSON.numberNode(-1);
            case 11 -> JSON.numberNode(Long.MAX_VALUE);
            case 12 -> JSON.numberNode(BigInteger.TEN.pow(4_000));
            case 13 -> JSON.numberNode(new BigDecimal("1e-999999999"));
            case 14 -> JSON.numberNode(7.5);
            case 15 -> JSON.booleanNode(true);
            case 16 -> JSON.arrayNode().add(JSON.objectNode());
            default -> JSON.objectNode().put("value", "x");
        };
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }
}
