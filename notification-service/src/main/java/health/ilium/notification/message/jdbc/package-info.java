/// Keeps messages in PostgreSQL, and goes by its time.
@NullMarked
package health.ilium.notification.message.jdbc;

import org.jspecify.annotations.NullMarked;
