/// What takes a letter to an address, and how certain we are afterwards.
@NullMarked
package health.ilium.notification.carrier;

import org.jspecify.annotations.NullMarked;
