/// Keeps messages in PostgreSQL.
@NullMarked
package health.ilium.notification.message.jdbc;

import org.jspecify.annotations.NullMarked;
