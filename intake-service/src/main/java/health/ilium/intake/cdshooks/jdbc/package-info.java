/// Keeps cards and feedback in PostgreSQL.
@NullMarked
package health.ilium.intake.cdshooks.jdbc;

import org.jspecify.annotations.NullMarked;
