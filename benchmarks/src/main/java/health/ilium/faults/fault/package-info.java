/// The faults, each with what must hold besides the promises.
@NullMarked
package health.ilium.faults.fault;

import org.jspecify.annotations.NullMarked;
