package health.ilium.intake.people;

import health.ilium.intake.access.Caller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody with an account.
///
/// @param name as the others see it
/// @param active nobody else gets in
/// @param mustChangePassword before anything else: the password was given by somebody else
public record Person(
        UUID id,
        SignInName signInName,
        String name,
        @Nullable String email,
        Position position,
        boolean active,
        boolean mustChangePassword) {

    /// Who is asking when this person does.
    public Caller caller() {
        return switch (position) {
            case Position.Member member -> new Caller.Staff(id, name, member.role());
            case Position.Referrer referrer ->
                    new Caller.Practice(
                            referrer.practice(),
                            referrer.practiceName(),
                            new Caller.Person(id, name));
        };
    }

    boolean isAdministrator() {
        return active && position.equals(Position.ADMINISTRATOR);
    }

    Person with(Details details) {
        return new Person(
                id,
                signInName,
                details.name(),
                details.email(),
                details.position(),
                active,
                mustChangePassword);
    }

    Person with(boolean nowActive) {
        return new Person(id, signInName, name, email, position, nowActive, mustChangePassword);
    }

    /// What an administrator may change.
    public record Details(String name, @Nullable String email, Position position) {}
}
