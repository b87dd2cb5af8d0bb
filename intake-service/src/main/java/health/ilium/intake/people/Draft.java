package health.ilium.intake.people;

import health.ilium.intake.access.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A person as an administrator typed them.
///
/// @param role REFERRER, or the role of a member of staff
/// @param practice id of the practice of a REFERRER
public record Draft(String signInName, String name, String email, String role, String practice) {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,190}");
    private static final int LONGEST_NAME = 100;

    public Draft {
        name = name.strip();
        email = email.strip();
    }

    /// What is wrong with it, apart from the sign-in name.
    List<PersonFlaw> flaws(Practices practices) {
        List<PersonFlaw> flaws = new ArrayList<>();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            flaws.add(PersonFlaw.NAME_MISSING);
        }
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            flaws.add(PersonFlaw.EMAIL_IMPOSSIBLE);
        }
        if (position(practices).isEmpty()) {
            flaws.add(
                    role.equals("REFERRER")
                            ? PersonFlaw.PRACTICE_MISSING
                            : PersonFlaw.ROLE_MISSING);
        }
        return flaws;
    }

    /// Empty when there are flaws.
    Optional<Person.Details> details(Practices practices) {
        return flaws(practices).isEmpty()
                ? position(practices)
                        .map(
                                position ->
                                        new Person.Details(
                                                name, email.isEmpty() ? null : email, position))
                : Optional.empty();
    }

    private Optional<Position> position(Practices practices) {
        if (role.equals("REFERRER")) {
            return practices.all().stream()
                    .filter(it -> it.id().toString().equals(practice))
                    .findFirst()
                    .map(it -> new Position.Referrer(it.id(), it.name()));
        }
        return Stream.of(Role.values())
                .filter(it -> it.name().equals(role))
                .findFirst()
                .map(Position.Member::new);
    }
}
