/// Tells whether broker, registry and consumers are there.
@NullMarked
package health.ilium.delivery.health;

import org.jspecify.annotations.NullMarked;
