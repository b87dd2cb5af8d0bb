package health.ilium.intake.access;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Practices and staff with their tokens, as an operator writes them down.
public record Grants(List<PracticeGrant> practices, List<StaffGrant> staff) {

    public Grants {
        practices = listed(practices);
        staff = listed(staff);
    }

    public record PracticeGrant(UUID id, String name, List<TokenGrant> tokens) {

        public PracticeGrant {
            tokens = listed(tokens);
        }
    }

    public record StaffGrant(UUID id, String name, Role role, List<TokenGrant> tokens) {

        public StaffGrant {
            tokens = listed(tokens);
        }
    }

    /// @param sha256 of the token, lower-case hex
    /// @param name tells the tokens of one holder apart
    public record TokenGrant(String sha256, @Nullable String name) {

        public TokenGrant {
            if (sha256 == null || !sha256.matches("[0-9a-f]{64}")) {
                throw new IllegalArgumentException(
                        "sha256 of a token must be 64 lower-case hex digits");
            }
        }
    }

    /// A file may leave a list out.
    private static <T> List<T> listed(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
