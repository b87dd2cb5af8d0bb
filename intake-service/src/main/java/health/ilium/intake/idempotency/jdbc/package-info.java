/// Keeps first answers in PostgreSQL, in the transaction of the change that they answer.
@NullMarked
package health.ilium.intake.idempotency.jdbc;

import org.jspecify.annotations.NullMarked;
