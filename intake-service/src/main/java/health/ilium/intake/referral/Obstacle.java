package health.ilium.intake.referral;

/// Why a command makes no sense for a case, although its status would allow it.
public enum Obstacle {
    NO_SUCH_APPOINTMENT("This appointment does not stand any longer."),
    APPOINTMENT_NOT_BEGUN("The appointment has not begun yet."),
    APPOINTMENT_IN_THE_PAST("An appointment must begin in the future."),
    NOT_A_PATHWAY_TO_ACCEPT("Only an injection or a consult can be accepted."),
    OUTCOME_MISSING("The outcome of the consult is not recorded yet."),
    OUTCOME_RECORDED("The outcome of the consult is recorded already."),
    NOT_YOUR_CASE("Somebody else works on this case."),
    NOBODY_HAS_IT("Nobody works on this case."),
    NO_ESCALATION("There is no red flag that waits to be seen."),
    NO_SUCH_NOTE("There is no such note of yours."),
    TOO_LATE_TO_UNDO("It is too late to take this back."),
    NO_DUPLICATE_SUSPECTED("No duplicate is suspected."),
    NO_OTHER_REFERRAL("There is no other referral with this id that could stand instead."),
    NOTHING_CHANGES("This changes nothing.");

    private final String words;

    Obstacle(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
