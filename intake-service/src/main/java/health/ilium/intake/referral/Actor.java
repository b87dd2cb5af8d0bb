package health.ilium.intake.referral;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who did something.
///
/// @param id practice or member of staff; null for the system itself
/// @param name as shown to people
public record Actor(Kind kind, @Nullable UUID id, String name) {

    /// Triage deciding.
    public static final Actor TRIAGE = new Actor(Kind.SYSTEM, null, "Triage");

    /// A clock that came to a mark.
    public static final Actor CLOCK = new Actor(Kind.SYSTEM, null, "Clock");

    /// The messages' way reporting.
    public static final Actor MESSAGES = new Actor(Kind.SYSTEM, null, "Messages");

    /// What kind of actor; a practice sees its own referrals only.
    public enum Kind {
        PRACTICE,
        STAFF,
        SYSTEM
    }

    public static Actor practice(UUID id, String name) {
        return new Actor(Kind.PRACTICE, id, name);
    }

    public static Actor staff(UUID id, String name) {
        return new Actor(Kind.STAFF, id, name);
    }

    /// Whether the referrals of a practice are this actor's to see.
    public boolean mayReach(UUID practiceId) {
        return kind != Kind.PRACTICE || practiceId.equals(id);
    }
}
