package health.ilium.intake.people;

import org.jspecify.annotations.Nullable;

/// A person and what their password is compared with.
///
/// @param passwordHash null for who signs in elsewhere
public record Account(Person person, @Nullable String passwordHash) {

    @Override
    public String toString() {
        return "Account[" + person.id() + "]";
    }
}
