/// Events arrive here: each key's in order, each effect once, a failing key parked alone.
@NullMarked
package health.ilium.delivery.consuming;

import org.jspecify.annotations.NullMarked;
