/// Keeps each key's position in PostgreSQL.
@NullMarked
package health.ilium.delivery.consuming.jdbc;

import org.jspecify.annotations.NullMarked;
