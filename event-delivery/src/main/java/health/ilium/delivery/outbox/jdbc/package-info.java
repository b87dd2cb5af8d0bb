/// Stores outgoing events in PostgreSQL.
@NullMarked
package health.ilium.delivery.outbox.jdbc;

import org.jspecify.annotations.NullMarked;
