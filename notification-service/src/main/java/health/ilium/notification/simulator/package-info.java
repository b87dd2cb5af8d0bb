/// Addresses that behave in a known way, for trials and demonstrations.
@NullMarked
package health.ilium.notification.simulator;

import org.jspecify.annotations.NullMarked;
