package health.ilium.localstack.sms;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// A form as browsers send it.
final class Form {

    private Form() {}

    static Map<String, String> parse(byte[] body) {
        var fields = new HashMap<String, String>();
        for (var field : new String(body, StandardCharsets.US_ASCII).split("&", -1)) {
            var parts = field.split("=", 2);
            fields.put(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "");
        }
        return fields;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
