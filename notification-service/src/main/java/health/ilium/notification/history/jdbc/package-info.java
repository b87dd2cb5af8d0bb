/// Reads the history of a case from PostgreSQL.
@NullMarked
package health.ilium.notification.history.jdbc;

import org.jspecify.annotations.NullMarked;
