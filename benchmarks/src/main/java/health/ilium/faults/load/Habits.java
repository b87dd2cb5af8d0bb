package health.ilium.faults.load;

import java.util.SplittableRandom;

/// How one client behaves.
///
/// @param patient tries until it is answered; the others try once
/// @param repeats sends the same again after the answer
/// @param clashes sends another body with a used key
record Habits(boolean patient, boolean repeats, boolean clashes) {

    private static final int PERCENT = 100;
    private static final int IMPATIENT = 10;
    private static final int REPEATING = 10;
    private static final int CLASHING = 2;

    static Habits of(SplittableRandom random) {
        return new Habits(
                random.nextInt(PERCENT) >= IMPATIENT,
                random.nextInt(PERCENT) < REPEATING,
                random.nextInt(PERCENT) < CLASHING);
    }

    int tries() {
        return patient ? Integer.MAX_VALUE : 1;
    }
}
