/// Records that nobody can read or that say what cannot be, and the operator who gives them up.
@NullMarked
package health.ilium.faults.fault.poison;

import org.jspecify.annotations.NullMarked;
