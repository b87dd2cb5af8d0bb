/// Carries out fault runs one after the other and keeps their verdicts.
@NullMarked
package health.ilium.faults.running;

import org.jspecify.annotations.NullMarked;
