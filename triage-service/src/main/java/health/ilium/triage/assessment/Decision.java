package health.ilium.triage.assessment;

import health.ilium.triage.assessment.payer.PayerReadiness;
import health.ilium.triage.assessment.policy.PolicyReference;
import health.ilium.triage.assessment.rules.RuleResult;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a case goes and everything that led there. `route` is the row of the routing table, from
/// 1; `score` is null with a reason in `scoreWithheld` while a red flag is not excluded; `missing`
/// is what is asked for; `notStated` is unknown too, but holds nothing up.
public record Decision(
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
        List<PayerReadiness> payerReadiness,
        String notice) {}
