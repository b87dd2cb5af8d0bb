package health.ilium.intake.worklist;

import java.time.LocalDate;

/// Ages as coordinators tell them apart; the oldest are called differently, and the youngest may
/// need a parent.
public enum AgeGroup {
    UNDER_18(0, 17),
    FROM_18_TO_64(18, 64),
    FROM_65(65, 150);

    private final int youngest;
    private final int oldest;

    AgeGroup(int youngest, int oldest) {
        this.youngest = youngest;
        this.oldest = oldest;
    }

    /// Whoever was born after this day is too young.
    public LocalDate bornBy(LocalDate today) {
        return today.minusYears(youngest);
    }

    /// Whoever was born on this day or before is too old.
    public LocalDate bornAfter(LocalDate today) {
        return today.minusYears(oldest + 1L);
    }
}
