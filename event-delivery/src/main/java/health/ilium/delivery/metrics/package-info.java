/// Counts what waits in the outbox and what is parked.
@NullMarked
package health.ilium.delivery.metrics;

import org.jspecify.annotations.NullMarked;
