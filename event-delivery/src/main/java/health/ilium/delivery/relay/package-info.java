/// Carries stored events to the broker, each key's in order.
@NullMarked
package health.ilium.delivery.relay;

import org.jspecify.annotations.NullMarked;
