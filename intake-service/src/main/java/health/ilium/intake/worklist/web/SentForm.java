package health.ilium.intake.worklist.web;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/// A form as it was sent.
record SentForm(MultiValueMap<String, String> fields) {

    private static final int LONGEST_KEY = 100;

    /// With which a form that was sent twice does once what it says.
    String key() {
        String key = first("key");
        return key.substring(0, Math.min(key.length(), LONGEST_KEY));
    }

    String first(String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value;
    }

    /// To be shown again.
    Map<String, String> typed() {
        return fields.entrySet().stream()
                .collect(
                        Collectors.toMap(Map.Entry::getKey, it -> String.join(" ", it.getValue())));
    }
}
