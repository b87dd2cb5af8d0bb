package health.ilium.intake.parking.web;

import health.ilium.intake.parking.Decided;

/// What a page says came of the last form.
enum Told {
    REPLAYED,
    SKIPPED,
    NOT_WAITING,
    NO_ANSWER;

    static Told of(Decided decided, Told done) {
        return switch (decided) {
            case DONE -> done;
            case NOT_WAITING -> NOT_WAITING;
            case NO_ANSWER -> NO_ANSWER;
        };
    }

    boolean isDone() {
        return this == REPLAYED || this == SKIPPED;
    }
}
