package health.ilium.triage.assessment.facts;

import java.util.List;

/// One kind of noninvasive care, in whole weeks.
public record ConservativeCare(ConservativeCareKind kind, int weeks) {

    /// The longest entry; entries are not added up, and no entry means zero weeks.
    public static int longestWeeks(List<ConservativeCare> care) {
        int longest = 0;
        for (ConservativeCare entry : care) {
            longest = Math.max(longest, entry.weeks());
        }
        return longest;
    }

    public boolean isExercise() {
        return switch (kind) {
            case PHYSICAL_THERAPY, HOME_EXERCISE -> true;
            case MEDICATION,
                    ACTIVITY_MODIFICATION,
                    BRACING,
                    CHIROPRACTIC,
                    THERAPEUTIC_INJECTION,
                    OTHER ->
                    false;
        };
    }

    public boolean isMedication() {
        return kind == ConservativeCareKind.MEDICATION;
    }
}
