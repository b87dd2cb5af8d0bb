package health.ilium.triage.assessment.block;

import health.ilium.triage.assessment.policy.BlockCriteria;

/// Why a block does not count.
enum BlockFlaw {
    UNGUIDED,
    CONTRAST_NOT_CONFIRMED,
    STEROID_ALONE,
    TOO_LITTLE_PAIN_BEFORE,
    NO_SCORE_IN_THE_WINDOW;

    String words(BlockCriteria criteria) {
        return switch (this) {
            case UNGUIDED -> "it was not guided by fluoroscopy or CT";
            case CONTRAST_NOT_CONFIRMED -> "contrast did not confirm the needle";
            case STEROID_ALONE -> "steroid alone was injected";
            case TOO_LITTLE_PAIN_BEFORE ->
                    "the pain before it was below "
                            + criteria.preScore().toPlainString()
                            + " of 10";
            case NO_SCORE_IN_THE_WINDOW ->
                    "no score was taken between %d and %d minutes after it"
                            .formatted(criteria.minutesFrom(), criteria.minutesTo());
        };
    }
}
