/// Reads the board from the worklist.
@NullMarked
package health.ilium.intake.liveboard.jdbc;

import org.jspecify.annotations.NullMarked;
