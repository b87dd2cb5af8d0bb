/// Counts judged decisions in PostgreSQL.
@NullMarked
package health.ilium.intake.reports.jdbc;

import org.jspecify.annotations.NullMarked;
