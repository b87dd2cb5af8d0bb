/// Collects the carriers that this installation has, and says which channels are off.
@NullMarked
package health.ilium.notification.carrier.spring;

import org.jspecify.annotations.NullMarked;
