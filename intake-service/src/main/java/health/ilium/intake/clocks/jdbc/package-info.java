/// Finds in the worklist which clocks have come to a mark.
@NullMarked
package health.ilium.intake.clocks.jdbc;

import org.jspecify.annotations.NullMarked;
