/// Threads that do one thing again and again and outlive the faults of what they depend on.
@NullMarked
package health.ilium.delivery.working;

import org.jspecify.annotations.NullMarked;
