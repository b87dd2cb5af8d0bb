/// Keeps decisions in PostgreSQL.
@NullMarked
package health.ilium.triage.decision.jdbc;

import org.jspecify.annotations.NullMarked;
