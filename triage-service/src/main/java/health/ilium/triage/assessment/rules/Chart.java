package health.ilium.triage.assessment.rules;

import health.ilium.triage.assessment.block.BlockFindings;
import health.ilium.triage.assessment.block.BlocksOnPainfulSide;
import health.ilium.triage.assessment.facts.ClinicalPicture;
import health.ilium.triage.assessment.policy.RuleParameters;

/// What a rule may look at.
record Chart(ClinicalPicture facts, RuleParameters policy, BlockFindings blocks) {

    static Chart of(ClinicalPicture facts, RuleParameters policy) {
        var blocks =
                BlocksOnPainfulSide.in(facts, policy.diagnosticBlock(), policy.blockResponse());
        return new Chart(facts, policy, blocks);
    }
}
