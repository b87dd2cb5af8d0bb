package health.ilium.triage.assessment.policy.yaml;

import health.ilium.triage.assessment.policy.Policy;
import health.ilium.triage.assessment.policy.PolicyReference;
import health.ilium.triage.assessment.policy.RuleParameters;
import health.ilium.triage.assessment.policy.ScoreTable;

/// What stands in a policy file; its hash does not.
record PolicyDocument(String id, String version, RuleParameters rules, ScoreTable score) {

    Policy withSha256(String sha256) {
        return new Policy(new PolicyReference(id, version, sha256), rules, score);
    }
}
