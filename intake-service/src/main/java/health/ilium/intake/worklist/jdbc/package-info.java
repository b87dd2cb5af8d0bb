/// Reads queues and saved views from PostgreSQL.
@NullMarked
package health.ilium.intake.worklist.jdbc;

import org.jspecify.annotations.NullMarked;
