/// Puts deciding together from its parts.
@NullMarked
package health.ilium.triage.decision.spring;

import org.jspecify.annotations.NullMarked;
