package health.ilium.triage.replay;

import health.ilium.triage.assessment.Assessing;
import health.ilium.triage.assessment.Assessment;
import health.ilium.triage.assessment.DecisiveRules;
import health.ilium.triage.assessment.Pathway;
import health.ilium.triage.assessment.facts.ClinicalPicture;
import health.ilium.triage.assessment.policy.Policy;
import health.ilium.triage.decision.StoredInputs;
import health.ilium.triage.policy.PolicyVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Holds decisions, one after the other, against a policy and adds up what becomes of them. The
/// policy they were made under is asked only about those that change.
final class JudgingAgain {

    private static final Pathway[] PATHWAYS = Pathway.values();

    private final Policy policy;
    private final StoredInputs inputs;
    private final Function<PolicyVersion, Optional<Policy>> policies;
    private final long[][] counts = new long[PATHWAYS.length][PATHWAYS.length];
    private final List<ChangedCase> changes = new ArrayList<>();
    private int decisions;
    private int unreadable;

    JudgingAgain(
            Policy policy,
            StoredInputs inputs,
            Function<PolicyVersion, Optional<Policy>> policies) {
        this.policy = policy;
        this.inputs = inputs;
        this.policies = policies;
    }

    void judge(StoredDecision decision) {
        decisions++;
        inputs.picture(decision.input())
                .ifPresentOrElse(picture -> judge(decision, picture), () -> unreadable++);
    }

    PartResult result() {
        return new PartResult(decisions, unreadable, counted(), List.copyOf(changes));
    }

    private void judge(StoredDecision decision, ClinicalPicture picture) {
        var after = Assessing.assess(picture, policy);
        var to = after.pathway();
        counts[decision.pathway().ordinal()][to.ordinal()]++;
        if (to != decision.pathway()) {
            changes.add(change(decision, after));
        }
    }

    private ChangedCase change(StoredDecision decision, Assessment after) {
        var before =
                policies.apply(decision.policy())
                        .map(earlier -> Assessing.assess(after.picture(), earlier));
        return new ChangedCase(
                decision.decisionId(),
                decision.referralId(),
                decision.pathway(),
                after.pathway(),
                before.map(Assessment::pathway).filter(decision.pathway()::equals).isPresent(),
                before.map(it -> DecisiveRules.between(it, after)).orElse(List.of()));
    }

    private List<PathwayCount> counted() {
        var counted = new ArrayList<PathwayCount>();
        for (var from : PATHWAYS) {
            for (var to : PATHWAYS) {
                long number = counts[from.ordinal()][to.ordinal()];
                if (number > 0) {
                    counted.add(new PathwayCount(from, to, number));
                }
            }
        }
        return counted;
    }
}
