package health.ilium.intake.wire.json;

import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/// A request body, parsed once.
public record JsonBody(JsonNode tree) {

    /// SHA-256 of what it says: bodies that differ only in white space, in the order of members or
    /// in the spelling of numbers and strings have the same one.
    public byte[] meaningHash() {
        return MeaningHash.of(tree);
    }

    /// Paths below a member down to values and lists, nulls included: what was said, as opposed to
    /// left out. Empty when the member is missing.
    public Set<String> said(String member) {
        Set<String> paths = new TreeSet<>();
        collect(tree.path(member), "", paths);
        return paths;
    }

    private static void collect(JsonNode node, String prefix, Set<String> paths) {
        if (node.isObject()) {
            node.properties()
                    .forEach(
                            member -> {
                                JsonNode value = member.getValue();
                                String path = prefix + member.getKey();
                                if (value.isObject()) {
                                    collect(value, path + ".", paths);
                                } else {
                                    paths.add(path);
                                }
                            });
        }
    }
}
