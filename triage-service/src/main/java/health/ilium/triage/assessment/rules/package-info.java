/// One rule per file: what it asks, what it saw, and the field that would settle it.
@NullMarked
package health.ilium.triage.assessment.rules;

import org.jspecify.annotations.NullMarked;
