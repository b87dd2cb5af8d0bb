package health.ilium.localstack.credentials;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Tells intake who may sign in to its pages: one person of each role. Their password is this local
/// stack's own.
final class PeopleFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PeopleFile() {}

    static String content(Credentials credentials) {
        var password = credentials.of(Secret.PEOPLE_PASSWORD);
        return JSON.writeValueAsString(
                Map.of(
                        "people",
                        List.of(
                                member(11, "clinician", "Dr Elena Marsh", "CLINICIAN", password),
                                member(12, "coordinator", "Jordan Reyes", "COORDINATOR", password),
                                member(13, "admin", "Sam Whitfield", "ADMIN", password))));
    }

    private static Map<String, Object> member(
            int number, String signInName, String name, String role, String password) {
        return Map.of(
                "id",
                AccessFile.id(number),
                "signInName",
                signInName,
                "name",
                name,
                "role",
                role,
                "password",
                password,
                "mustChangePassword",
                false);
    }
}
