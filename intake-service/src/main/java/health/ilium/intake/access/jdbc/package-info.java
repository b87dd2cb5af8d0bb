/// Keeps practices, staff and the hashes of their tokens in PostgreSQL.
@NullMarked
package health.ilium.intake.access.jdbc;

import org.jspecify.annotations.NullMarked;
