/// Counts what became of messages and how long people waited for them.
@NullMarked
package health.ilium.notification.message.metrics;

import org.jspecify.annotations.NullMarked;
