package health.ilium.localstack.credentials;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Tells intake and triage who the demo callers are: two practices and one person of each role.
/// Holds hashes of tokens only.
final class AccessFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private AccessFile() {}

    static String content(Credentials credentials) {
        var content =
                Map.of(
                        "practices",
                        List.of(
                                practice(
                                        1,
                                        "Coral Way Family Medicine",
                                        Secret.API_TOKEN,
                                        credentials),
                                practice(
                                        2,
                                        "Palmetto Pain Partners",
                                        Secret.OTHER_API_TOKEN,
                                        credentials)),
                        "staff",
                        List.of(
                                staff(
                                        11,
                                        "Dr Elena Marsh",
                                        "CLINICIAN",
                                        Secret.STAFF_TOKEN,
                                        credentials),
                                staff(
                                        12,
                                        "Jordan Reyes",
                                        "COORDINATOR",
                                        Secret.COORDINATOR_TOKEN,
                                        credentials),
                                staff(
                                        13,
                                        "Sam Whitfield",
                                        "ADMIN",
                                        Secret.ADMIN_TOKEN,
                                        credentials)));
        return JSON.writeValueAsString(content);
    }

    private static Map<String, Object> practice(
            int number, String name, Secret token, Credentials credentials) {
        return Map.of("id", id(number), "name", name, "tokens", tokens(token, credentials));
    }

    private static Map<String, Object> staff(
            int number, String name, String role, Secret token, Credentials credentials) {
        return Map.of(
                "id", id(number), "name", name, "role", role, "tokens", tokens(token, credentials));
    }

    /// The same at every start, so that a restart renews the callers and does not double them.
    static String id(int number) {
        return "01900000-0000-7000-8000-%012d".formatted(number);
    }

    private static List<Map<String, String>> tokens(Secret secret, Credentials credentials) {
        return List.of(Map.of("name", "local stack", "sha256", sha256(credentials.of(secret))));
    }

    private static String sha256(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
