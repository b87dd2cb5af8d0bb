package health.ilium.intake.referral;

import java.util.List;

/// How often a patient is tried before the case ends as unreachable.
///
/// @param attempts without an answer
/// @param days different business days they must fall on
public record ContactPolicy(int attempts, int days) {

    public ContactPolicy {
        if (attempts < 1 || days < 1 || days > attempts) {
            throw new IllegalArgumentException(
                    "intake.contact: attempts and days are at least 1, days not more than attempts");
        }
    }

    /// @param missed attempts since the patient was last reached
    boolean exhaustedBy(List<ContactAttempt> missed) {
        return missed.size() >= attempts
                && missed.stream().map(ContactAttempt::day).distinct().count() >= days;
    }
}
