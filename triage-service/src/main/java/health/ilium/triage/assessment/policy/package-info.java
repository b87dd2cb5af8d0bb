/// The thresholds, weights and bands a practice agreed on, each with its source.
@NullMarked
package health.ilium.triage.assessment.policy;

import org.jspecify.annotations.NullMarked;
