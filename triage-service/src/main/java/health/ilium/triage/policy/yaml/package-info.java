/// Reads policy documents in YAML and finds every flaw with its line and path.
@NullMarked
package health.ilium.triage.policy.yaml;

import org.jspecify.annotations.NullMarked;
