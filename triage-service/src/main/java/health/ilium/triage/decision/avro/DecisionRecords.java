package health.ilium.triage.decision.avro;

import health.ilium.contract.AskedOf;
import health.ilium.contract.MissingItem;
import health.ilium.contract.Pathway;
import health.ilium.contract.PayerReadiness;
import health.ilium.contract.PolicyReference;
import health.ilium.contract.RuleOutcome;
import health.ilium.contract.RuleResult;
import health.ilium.contract.ScorePart;
import health.ilium.contract.TriageDecision;
import health.ilium.triage.assessment.Decision;

/// Writes a decision as a record of the contract.
public final class DecisionRecords {

    public static TriageDecision of(Decision decision) {
        return TriageDecision.newBuilder()
                .setPathway(Codes.same(Pathway.class, decision.pathway()))
                .setRoute(decision.route())
                .setWhy(decision.why())
                .setScore(decision.score())
                .setScoreWithheld(decision.scoreWithheld())
                .setCompleteness(decision.completeness())
                .setProvisional(decision.provisional())
                .setPolicy(policy(decision))
                .setEngineVersion(decision.engineVersion())
                .setInputHash(decision.inputHash())
                .setAsOf(decision.asOf())
                .setRules(decision.rules().stream().map(DecisionRecords::rule).toList())
                .setScoreParts(decision.scoreParts().stream().map(DecisionRecords::part).toList())
                .setMissing(decision.missing().stream().map(DecisionRecords::missing).toList())
                .setWouldChangeIt(decision.wouldChangeIt())
                .setDisagreements(decision.disagreements())
                .setCautions(decision.cautions())
                .setPayerGaps(decision.payerGaps())
                .setNotStated(decision.notStated().stream().map(DecisionRecords::missing).toList())
                .setNotice(decision.notice())
                .setPayerReadiness(
                        decision.payerReadiness().stream().map(DecisionRecords::payer).toList())
                .build();
    }

    private static PolicyReference policy(Decision decision) {
        var policy = decision.policy();
        return new PolicyReference(policy.id(), policy.version(), policy.sha256());
    }

    private static RuleResult rule(health.ilium.triage.assessment.rules.RuleResult result) {
        return new RuleResult(
                result.rule().name(),
                result.rule().words(),
                Codes.same(RuleOutcome.class, result.outcome()),
                result.value(),
                result.threshold(),
                result.source(),
                result.settledBy());
    }

    private static PayerReadiness payer(
            health.ilium.triage.assessment.payer.PayerReadiness readiness) {
        return new PayerReadiness(
                readiness.profile(),
                readiness.title(),
                readiness.covered(),
                readiness.gaps(),
                readiness.source(),
                readiness.verifiedOn(),
                readiness.expiresOn(),
                readiness.verified());
    }

    private static ScorePart part(health.ilium.triage.assessment.ScorePart part) {
        return new ScorePart(part.part(), part.points(), part.max());
    }

    private static MissingItem missing(health.ilium.triage.assessment.MissingItem item) {
        return new MissingItem(
                item.field(), item.rule(), Codes.same(AskedOf.class, item.askedOf()));
    }

    private DecisionRecords() {}
}
