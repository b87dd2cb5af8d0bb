/// Events that could not be applied wait here without stopping other keys.
@NullMarked
package health.ilium.delivery.parking;

import org.jspecify.annotations.NullMarked;
