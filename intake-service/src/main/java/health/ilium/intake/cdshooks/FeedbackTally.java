package health.ilium.intake.cdshooks;

import health.ilium.intake.triage.Pathway;
import java.util.List;

/// What became of the cards with one pathway under one policy version. Of a card that was answered
/// more than once, the latest answer counts; the rest of the cards was ignored.
///
/// @param shown cards
/// @param accepted cards of which a suggestion was taken
/// @param overridden cards that were set aside, with a reason or without
/// @param reasons given for setting cards aside, most frequent first
public record FeedbackTally(
        String policyId,
        String policyVersion,
        Pathway pathway,
        long shown,
        long accepted,
        long overridden,
        List<ReasonTally> reasons) {

    /// @param reason without display
    public record ReasonTally(Coding reason, long cards) {}
}
