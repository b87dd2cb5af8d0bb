package health.ilium.intake.triage;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A decision of triage with its reasons.
///
/// @param route row of the routing table that matched, from 1
/// @param why the route in one plain sentence
/// @param score 0 to 100; null when withheld
/// @param scoreWithheld why the score is withheld
/// @param completeness percent of the gates of the next pathway that are known
/// @param provisional whether completeness is below 80
/// @param notStated what is unknown as well, but holds nothing up
/// @param inputHash SHA-256 of the input in its canonical form, lower-case hex
/// @param asOf day on which the facts were judged
/// @param payerReadiness for each payer profile that applies; never changes the route
public record TriageDecision(
        Pathway pathway,
        int route,
        String why,
        @Nullable Integer score,
        @Nullable String scoreWithheld,
        int completeness,
        boolean provisional,
        PolicyReference policy,
        String engineVersion,
        String inputHash,
        LocalDate asOf,
        List<RuleResult> rules,
        List<ScorePart> scoreParts,
        List<MissingItem> missing,
        List<MissingItem> notStated,
        List<String> wouldChangeIt,
        List<String> disagreements,
        List<String> cautions,
        List<String> payerGaps,
        String notice,
        List<PayerReadiness> payerReadiness) {

    /// A decision in the journal may be older than payer readiness.
    public TriageDecision {
        payerReadiness = Objects.requireNonNullElse(payerReadiness, List.of());
    }

    /// Ids of the rules that the route rested on by not being met or known.
    public List<String> grounds() {
        return GroundsOfRoute.of(this);
    }

    /// The policy that made a decision.
    ///
    /// @param sha256 of the policy file, lower-case hex
    public record PolicyReference(String id, String version, String sha256) {}

    /// Points of one part of the score.
    public record ScorePart(String part, int points, int max) {}
}
