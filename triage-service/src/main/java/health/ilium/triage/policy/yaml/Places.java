package health.ilium.triage.policy.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Where each JSON pointer of a document stands in it: a property at its name, an item at its
/// start. Something that is missing stands where it is missing from.
record Places(Map<String, Place> byPointer) {

    /// No JSON Schema forbids them: YAML has numbers that JSON has not, and one with a long
    /// exponent costs more to compare than all the rest.
    private static final Pattern ABSURD =
            Pattern.compile("(?i)[-+]?(\\.(inf|nan)|[0-9._]+e[-+]?[0-9]{3,})");

    record Place(int line, int column) {

        private static Place of(Mark mark) {
            return new Place(mark.getLine() + 1, mark.getColumn() + 1);
        }
    }

    static Places of(byte[] document) {
        var places = new Places(new HashMap<>());
        try {
            var settings = LoadSettings.builder().setLabel("document").build();
            var root = new Compose(settings).composeString(text(document));
            places.add("", root.orElseThrow(() -> BadSyntax.because("the document is empty")));
            return places;
        } catch (YamlEngineException bad) {
            throw BadSyntax.of(bad);
        }
    }

    Place of(String pointer) {
        var place = byPointer.get(pointer);
        if (place != null) {
            return place;
        }
        int parent = pointer.lastIndexOf('/');
        return parent < 0 ? new Place(1, 1) : of(pointer.substring(0, parent));
    }

    private static String text(byte[] document) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString();
        } catch (CharacterCodingException bad) {
            throw BadSyntax.because("the document is not UTF-8");
        }
    }

    private void add(String pointer, Node node) {
        if (node.getAnchor().isPresent()) {
            throw BadSyntax.at(node, "anchors and aliases are not allowed");
        }
        node.getStartMark().ifPresent(mark -> byPointer.putIfAbsent(pointer, Place.of(mark)));
        switch (node) {
            case MappingNode mapping -> addProperties(pointer, mapping);
            case SequenceNode sequence -> addItems(pointer, sequence);
            case ScalarNode scalar when ABSURD.matcher(scalar.getValue()).matches() ->
                    throw BadSyntax.at(node, "a number must be finite and of a sensible size");
            default -> {}
        }
    }

    private void addProperties(String pointer, MappingNode mapping) {
        for (var property : mapping.getValue()) {
            if (property.getKeyNode() instanceof ScalarNode name) {
                var child = pointer + "/" + escaped(name.getValue());
                name.getStartMark().ifPresent(mark -> byPointer.put(child, Place.of(mark)));
                add(child, property.getValueNode());
            }
        }
    }

    private void addItems(String pointer, SequenceNode sequence) {
        int index = 0;
        for (var item : sequence.getValue()) {
            add(pointer + "/" + index++, item);
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
