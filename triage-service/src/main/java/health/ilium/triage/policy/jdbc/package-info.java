/// Keeps policies, their approvals and their activations in PostgreSQL.
@NullMarked
package health.ilium.triage.policy.jdbc;

import org.jspecify.annotations.NullMarked;
