/// Judges one clinical picture under one policy: scores it, routes it and explains why, always the
/// same.
@NullMarked
package health.ilium.triage.assessment;

import org.jspecify.annotations.NullMarked;
