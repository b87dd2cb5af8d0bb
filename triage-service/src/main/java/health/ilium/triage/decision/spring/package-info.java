/// Puts deciding together from its parts, under the policy in force.
@NullMarked
package health.ilium.triage.decision.spring;

import org.jspecify.annotations.NullMarked;
