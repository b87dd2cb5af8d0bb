/// Puts planning together from its ports.
@NullMarked
package health.ilium.notification.planning.spring;

import org.jspecify.annotations.NullMarked;
