/// Adds the simulators when the installation asks for them.
@NullMarked
package health.ilium.notification.simulator.spring;

import org.jspecify.annotations.NullMarked;
