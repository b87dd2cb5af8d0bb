package health.ilium.intake.wire.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/// Hashes a tree so that equal JSON has equal hashes, whatever its spelling.
final class MeaningHash {

    private final MessageDigest digest;

    private MeaningHash(MessageDigest digest) {
        this.digest = digest;
    }

    static byte[] of(JsonNode tree) {
        try {
            MeaningHash hash = new MeaningHash(MessageDigest.getInstance("SHA-256"));
            hash.add(tree);
            return hash.digest.digest();
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private void add(JsonNode node) {
        if (node.isObject()) {
            digest.update((byte) '{');
            for (String name : new TreeSet<>(node.propertyNames())) {
                add('s', name);
                add(node.path(name));
            }
            digest.update((byte) '}');
        } else if (node.isArray()) {
            digest.update((byte) '[');
            node.values().forEach(this::add);
            digest.update((byte) ']');
        } else if (node.isNumber()) {
            add('n', node.decimalValue().stripTrailingZeros().toString());
        } else if (node.isString()) {
            add('s', node.stringValue());
        } else {
            add('l', node.toString());
        }
    }

    /// Kind and length come first, so that no two trees give the same bytes.
    private void add(char kind, String text) {
        byte[] bytes = text.getBytes(UTF_8);
        digest.update((kind + ":" + bytes.length + ":").getBytes(UTF_8));
        digest.update(bytes);
    }
}
