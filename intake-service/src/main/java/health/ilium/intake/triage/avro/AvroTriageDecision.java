package health.ilium.intake.triage.avro;

import health.ilium.intake.triage.MissingItem;
import health.ilium.intake.triage.Pathway;
import health.ilium.intake.triage.PayerReadiness;
import health.ilium.intake.triage.RuleResult;
import health.ilium.intake.triage.TriageDecision;

/// A decision as triage tells it, for a referral and for a dry run alike.
public final class AvroTriageDecision {

    private AvroTriageDecision() {}

    public static TriageDecision read(health.ilium.contract.TriageDecision decision) {
        return new TriageDecision(
                Codes.same(Pathway.class, decision.getPathway()),
                decision.getRoute(),
                decision.getWhy(),
                decision.getScore(),
                decision.getScoreWithheld(),
                decision.getCompleteness(),
                decision.getProvisional(),
                new TriageDecision.PolicyReference(
                        decision.getPolicy().getId(),
                        decision.getPolicy().getVersion(),
                        decision.getPolicy().getSha256()),
                decision.getEngineVersion(),
                decision.getInputHash(),
                decision.getAsOf(),
                decision.getRules().stream().map(AvroTriageDecision::rule).toList(),
                decision.getScoreParts().stream()
                        .map(
                                it ->
                                        new TriageDecision.ScorePart(
                                                it.getPart(), it.getPoints(), it.getMax()))
                        .toList(),
                decision.getMissing().stream().map(AvroTriageDecision::item).toList(),
                decision.getNotStated().stream().map(AvroTriageDecision::item).toList(),
                decision.getWouldChangeIt(),
                decision.getDisagreements(),
                decision.getCautions(),
                decision.getPayerGaps(),
                decision.getNotice(),
                decision.getPayerReadiness().stream().map(AvroTriageDecision::payer).toList());
    }

    private static RuleResult rule(health.ilium.contract.RuleResult rule) {
        return new RuleResult(
                rule.getRule(),
                rule.getName(),
                Codes.same(RuleResult.Outcome.class, rule.getOutcome()),
                rule.getValue(),
                rule.getThreshold(),
                rule.getSource(),
                rule.getSettledBy());
    }

    private static PayerReadiness payer(health.ilium.contract.PayerReadiness readiness) {
        return new PayerReadiness(
                readiness.getProfile(),
                readiness.getTitle(),
                readiness.getCovered(),
                readiness.getGaps(),
                readiness.getSource(),
                readiness.getVerifiedOn(),
                readiness.getExpiresOn(),
                readiness.getVerified());
    }

    private static MissingItem item(health.ilium.contract.MissingItem item) {
        return new MissingItem(
                item.getField(),
                item.getRule(),
                Codes.same(MissingItem.AskedOf.class, item.getAskedOf()));
    }
}
