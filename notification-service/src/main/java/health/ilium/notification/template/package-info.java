/// The words of every message, held to the rules of what may stand in one.
@NullMarked
package health.ilium.notification.template;

import org.jspecify.annotations.NullMarked;
