package health.ilium.intake.people;

import health.ilium.intake.access.Role;
import java.util.UUID;

/// What somebody is here.
public sealed interface Position {

    Position ADMINISTRATOR = new Member(Role.ADMIN);

    /// Somebody of the surgical practice.
    record Member(Role role) implements Position {}

    /// Somebody of exactly one referring practice.
    record Referrer(UUID practice, String practiceName) implements Position {}

    /// REFERRER, or the role of a member of staff.
    default String code() {
        return switch (this) {
            case Member member -> member.role().name();
            case Referrer _ -> "REFERRER";
        };
    }
}
