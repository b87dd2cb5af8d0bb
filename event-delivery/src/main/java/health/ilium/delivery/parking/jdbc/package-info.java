/// Keeps parked records and dead letters in PostgreSQL.
@NullMarked
package health.ilium.delivery.parking.jdbc;

import org.jspecify.annotations.NullMarked;
