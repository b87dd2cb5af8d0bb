/// Hands planned messages to their carriers, a few at a time, and settles them.
@NullMarked
package health.ilium.notification.sending;

import org.jspecify.annotations.NullMarked;
