package health.ilium.triage.policy.web;

import health.ilium.triage.assessment.policy.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The access file of the tests; the token of each is the name in small letters.
public final class People {

    public static final String CLINICIAN = "marsh";
    public static final String OTHER_CLINICIAN = "okafor";
    public static final String COORDINATOR = "reyes";
    public static final String ADMIN = "whitfield";
    public static final String PRACTICE = "coral";

    private static final String FILE =
            """
            {"practices": [{"id": "01900000-0000-7000-8000-000000000001", "name": "Coral",
                            "tokens": [{"sha256": "%s", "name": "one"}]}],
             "staff": [%s, %s, %s, %s]}
            """;

    public static Path accessFile() {
        try {
            var file = Files.createTempFile("access", ".json");
            file.toFile().deleteOnExit();
            return Files.writeString(
                    file,
                    FILE.formatted(
                            hash(PRACTICE),
                            staff(11, CLINICIAN, "CLINICIAN"),
                            staff(12, OTHER_CLINICIAN, "CLINICIAN"),
                            staff(13, COORDINATOR, "COORDINATOR"),
                            staff(14, ADMIN, "ADMIN")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String staff(int number, String name, String role) {
        return """
               {"id": "01900000-0000-7000-8000-0000000000%d", "name": "Dr %s", "role": "%s",
                "tokens": [{"sha256": "%s"}]}
               """
                .formatted(number, name, role, hash(name));
    }

    private static String hash(String token) {
        return Sha256.of(token.getBytes(StandardCharsets.UTF_8));
    }

    private People() {}
}
