/// Tells intake what became of messages.
@NullMarked
package health.ilium.notification.message.kafka;

import org.jspecify.annotations.NullMarked;
