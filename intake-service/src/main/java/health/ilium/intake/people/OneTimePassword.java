package health.ilium.intake.people;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// A password that somebody else hands over, and that has to be changed at once.
final class OneTimePassword {

    /// No two of them look alike.
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 5;
    private static final int GROUP = 4;

    private OneTimePassword() {}

    /// 100 random bits, in groups that can be read out.
    static Password random() {
        RandomGenerator random = new SecureRandom();
        return new Password(
                random.ints(GROUPS, 0, Integer.MAX_VALUE)
                        .mapToObj(_ -> group(random))
                        .collect(Collectors.joining("-")));
    }

    private static String group(RandomGenerator random) {
        return random.ints(GROUP, 0, LETTERS.length())
                .mapToObj(letter -> String.valueOf(LETTERS.charAt(letter)))
                .collect(Collectors.joining());
    }
}
