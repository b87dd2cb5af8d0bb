/// Judges one clinical picture under one policy: the same picture and policy give the same
/// decision.
@NullMarked
package health.ilium.triage.assessment;

import org.jspecify.annotations.NullMarked;
