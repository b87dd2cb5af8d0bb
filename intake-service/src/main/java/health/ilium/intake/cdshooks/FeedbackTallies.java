package health.ilium.intake.cdshooks;

import java.util.List;

/// How many cards were followed and how many were not, for reports. Holds no comment and nothing
/// about a patient.
public interface FeedbackTallies {

    /// One for each policy version and pathway that a card was shown for; in this order.
    List<FeedbackTally> tallies();
}
