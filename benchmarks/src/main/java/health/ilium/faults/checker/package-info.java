/// Compares what clients were told with what became of it: pure, so that it can be tested on runs
/// that never were.
@NullMarked
package health.ilium.faults.checker;

import org.jspecify.annotations.NullMarked;
