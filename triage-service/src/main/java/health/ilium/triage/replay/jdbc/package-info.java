/// Keeps replays, their parts and their results in PostgreSQL.
@NullMarked
package health.ilium.triage.replay.jdbc;

import org.jspecify.annotations.NullMarked;
