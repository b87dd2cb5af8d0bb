/// Tries parked keys again, oldest first.
@NullMarked
package health.ilium.delivery.retrying;

import org.jspecify.annotations.NullMarked;
