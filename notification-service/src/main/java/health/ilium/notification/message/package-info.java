/// What a message is, and the life it leads until it is settled.
@NullMarked
package health.ilium.notification.message;

import org.jspecify.annotations.NullMarked;
