/// Tells which diagnostic blocks count and what they say together.
@NullMarked
package health.ilium.triage.assessment.block;

import org.jspecify.annotations.NullMarked;
