package health.ilium.intake.referral.kafka;

import health.ilium.delivery.consuming.ImpossibleContent;

/// What an event from outside must satisfy before it is believed.
final class Possible {

    private Possible() {}

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new ImpossibleContent(otherwise);
        }
    }

    static void percent(int value, String field) {
        require(value >= 0 && value <= 100, field + " is outside 0 to 100");
    }
}
