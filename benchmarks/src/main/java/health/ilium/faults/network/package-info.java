/// A bad network in front of a part: slow, cut off, deaf in one direction.
@NullMarked
package health.ilium.faults.network;

import org.jspecify.annotations.NullMarked;
