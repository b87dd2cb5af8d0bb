package health.ilium.intake.people;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What somebody types to say who they are; capitals make no difference.
public record SignInName(String text) {

    private static final Pattern POSSIBLE = Pattern.compile("[a-z0-9][a-z0-9._@+-]{1,63}");

    public SignInName {
        if (!POSSIBLE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a possible sign-in name");
        }
    }

    /// Empty for what cannot be a name.
    public static Optional<SignInName> typed(String text) {
        String name = plain(text);
        return POSSIBLE.matcher(name).matches()
                ? Optional.of(new SignInName(name))
                : Optional.empty();
    }

    static String plain(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
