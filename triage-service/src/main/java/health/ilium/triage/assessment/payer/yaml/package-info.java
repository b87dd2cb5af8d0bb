/// Reads payer profiles from YAML files, as strictly as policies.
@NullMarked
package health.ilium.triage.assessment.payer.yaml;

import org.jspecify.annotations.NullMarked;
