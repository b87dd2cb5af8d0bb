package health.ilium.intake.worklist.web;

import health.ilium.intake.wire.json.JsonBody;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A form as the body that the API would get, so that both are read by the same rules. The first
/// part of a field's name says what it holds: `text.`, `number.`, `at.` (local date and time),
/// `item.` (one of a list of facts), `post.` (a pain score so many minutes after an injection),
/// `odi.` and `pain.` (scores on the scale that the form names), `flag.` (ticked), `words.`
/// (several, with commas). Fields that were left empty were not given, and a value that is
/// none is left for the reader to refuse.
final class FormBody {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ObjectNode tree = JSON.objectNode();
    private final ZoneId zone;

    private FormBody(ZoneId zone) {
        this.zone = zone;
    }

    static JsonBody of(Map<String, List<String>> form, ZoneId zone) {
        FormBody body = new FormBody(zone);
        form.forEach(
                (name, values) ->
                        values.stream()
                                .filter(value -> !value.isBlank())
                                .forEach(value -> body.field(name, value.strip())));
        return new JsonBody(body.tree);
    }

    private void field(String name, String value) {
        int dot = name.indexOf('.');
        String path = name.substring(dot + 1);
        switch (dot < 0 ? "" : name.substring(0, dot)) {
            case "text" -> put(path, JSON.stringNode(value));
            case "number" -> put(path, number(value));
            case "at" -> put(path, JSON.stringNode(moment(value)));
            case "item" -> list(tree, path).addObject().put("field", value);
            case "post" -> postScore(path, value);
            case "flag" -> put(path, JSON.booleanNode(true));
            case "words" -> words(path, value);
            case "odi" -> scored(path, value, "PERCENT").put("instrument", "ODI");
            case "pain" -> scored(path, value, "NRS_0_10");
            default -> {
                // Not a part of the body: the form's own key and token.
            }
        }
    }

    private void postScore(String minutes, String value) {
        ObjectNode score = list(parent("block.postScores"), "postScores").addObject();
        score.set("minutes", number(minutes));
        score.set("score", number(value));
    }

    private void words(String path, String value) {
        ArrayNode list = list(parent(path), path.substring(path.lastIndexOf('.') + 1));
        for (String word : value.split("[,;\\s]+")) {
            list.add(word);
        }
    }

    private ObjectNode scored(String path, String value, String scale) {
        put(path + ".value", number(value));
        return parent(path + ".scale").put("scale", scale);
    }

    private void put(String path, JsonNode value) {
        parent(path).set(path.substring(path.lastIndexOf('.') + 1), value);
    }

    private ObjectNode parent(String path) {
        ObjectNode node = tree;
        String[] names = path.split("\\.", -1);
        for (int i = 0; i < names.length - 1; i++) {
            node = node.withObjectProperty(names[i]);
        }
        return node;
    }

    private static ArrayNode list(ObjectNode node, String name) {
        return node.withArrayProperty(name);
    }

    private static JsonNode number(String text) {
        try {
            return JSON.numberNode(new BigDecimal(text));
        } catch (NumberFormatException none) {
            return JSON.stringNode(text);
        }
    }

    private String moment(String text) {
        try {
            return LocalDateTime.parse(text).atZone(zone).toInstant().toString();
        } catch (DateTimeException none) {
            return text;
        }
    }
}
