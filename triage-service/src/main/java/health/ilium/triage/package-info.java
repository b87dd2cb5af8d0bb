/// Scores and routes cases by a published policy and explains every decision.
@NullMarked
package health.ilium.triage;

import org.jspecify.annotations.NullMarked;
