package health.ilium.intake.referral;

import java.time.LocalDate;

/// Somebody of the practice tried to reach somebody of the case.
///
/// @param day business day of the office on which it counts
public record ContactAttempt(Person person, Way way, Answer answer, LocalDate day) {

    /// Who was to be reached.
    public enum Person {
        PATIENT,
        REFERRER
    }

    /// How.
    public enum Way {
        PHONE,
        SMS,
        EMAIL,
        LETTER
    }

    /// What came of it.
    public enum Answer {
        REACHED("reached"),
        LEFT_MESSAGE("left a message"),
        NO_ANSWER("no answer"),
        WRONG_NUMBER("wrong number or address");

        private final String words;

        Answer(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    boolean missedPatient() {
        return person == Person.PATIENT && answer != Answer.REACHED;
    }
}
