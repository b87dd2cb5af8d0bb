/// Fault runs: load, a fault in the middle, heal, drain, and a checker that compares what clients
/// were told with what came of it.
@NullMarked
package health.ilium.faults;

import org.jspecify.annotations.NullMarked;
