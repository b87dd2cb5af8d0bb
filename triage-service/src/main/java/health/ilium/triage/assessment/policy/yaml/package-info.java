/// Reads a policy from its YAML file and refuses one that is not complete to the letter.
@NullMarked
package health.ilium.triage.assessment.policy.yaml;

import org.jspecify.annotations.NullMarked;
