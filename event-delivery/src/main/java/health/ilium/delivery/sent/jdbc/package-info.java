/// Sent events in PostgreSQL.
@NullMarked
package health.ilium.delivery.sent.jdbc;

import org.jspecify.annotations.NullMarked;
