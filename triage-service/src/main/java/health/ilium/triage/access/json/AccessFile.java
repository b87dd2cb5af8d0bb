package health.ilium.triage.access.json;

import static java.util.Objects.requireNonNull;

import health.ilium.access.bearer.TokenHash;
import health.ilium.triage.access.Caller;
import health.ilium.triage.access.Role;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Practices and staff with their tokens, as an operator writes them down.
record AccessFile(List<PracticeGrant> practices, List<StaffGrant> staff) {

    private static final JsonMapper STRICT =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    AccessFile {
        practices = listed(practices);
        staff = listed(staff);
    }

    record PracticeGrant(UUID id, String name, List<TokenGrant> tokens) {

        PracticeGrant {
            requireNonNull(id, "a practice needs an id");
            requireNonNull(name, "a practice needs a name");
            tokens = listed(tokens);
        }
    }

    record StaffGrant(UUID id, String name, Role role, List<TokenGrant> tokens) {

        StaffGrant {
            requireNonNull(id, "a member of staff needs an id");
            requireNonNull(name, "a member of staff needs a name");
            requireNonNull(role, "a member of staff needs a role");
            tokens = listed(tokens);
        }
    }

    /// @param sha256 of the token, lower-case hex
    /// @param name tells the tokens of one holder apart
    record TokenGrant(String sha256, @Nullable String name) {

        TokenGrant {
            if (sha256 == null || !sha256.matches("[0-9a-f]{64}")) {
                throw new IllegalArgumentException(
                        "sha256 of a token must be 64 lower-case hex digits");
            }
        }
    }

    /// @return holders by their tokens
    static Map<TokenHash, Caller> read(Path file) {
        return STRICT.readValue(file.toFile(), AccessFile.class).holders();
    }

    private Map<TokenHash, Caller> holders() {
        var holders = new HashMap<TokenHash, Caller>();
        for (var practice : practices) {
            var caller = new Caller.Practice(practice.id(), practice.name());
            practice.tokens().forEach(token -> holders.put(new TokenHash(token.sha256()), caller));
        }
        for (var member : staff) {
            var caller = new Caller.Staff(member.id(), member.name(), member.role());
            member.tokens().forEach(token -> holders.put(new TokenHash(token.sha256()), caller));
        }
        return Map.copyOf(holders);
    }

    /// A file may leave a list out.
    private static <T> List<T> listed(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
