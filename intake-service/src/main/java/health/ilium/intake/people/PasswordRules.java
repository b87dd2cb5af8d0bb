package health.ilium.intake.people;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Long, and not the name. What it is made of is nobody's business (NIST SP 800-63B).
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private PasswordRules() {}

    static Optional<PasswordFlaw> flaw(Password password, Person person) {
        if (password.length() < SHORTEST) {
            return Optional.of(PasswordFlaw.TOO_SHORT);
        }
        if (password.length() > LONGEST) {
            return Optional.of(PasswordFlaw.TOO_LONG);
        }
        return Stream.of(
                                person.signInName().text(),
                                person.name(),
                                person.email() == null ? "" : person.email())
                        .anyMatch(name -> letters(name).equals(letters(password.text())))
                ? Optional.of(PasswordFlaw.IS_THE_NAME)
                : Optional.empty();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
