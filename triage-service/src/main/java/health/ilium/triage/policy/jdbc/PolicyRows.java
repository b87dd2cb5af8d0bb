package health.ilium.triage.policy.jdbc;

import health.ilium.triage.assessment.policy.PolicyReference;
import health.ilium.triage.policy.Activation;
import health.ilium.triage.policy.Approval;
import health.ilium.triage.policy.KeptPolicy;
import health.ilium.triage.policy.Person;
import health.ilium.triage.policy.PolicyVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

final class PolicyRows {

    static KeptPolicy kept(ResultSet row, int number) throws SQLException {
        return new KeptPolicy(
                new PolicyReference(
                        row.getString("id"), row.getString("version"), row.getString("sha256")),
                person(row, "author"),
                instant(row, "drafted_at"),
                approval(row));
    }

    static Activation activation(ResultSet row, int number) throws SQLException {
        return new Activation(
                new PolicyVersion(row.getString("id"), row.getString("version")),
                instant(row, "effective_from"),
                person(row, "activator"),
                instant(row, "activated_at"));
    }

    private static @Nullable Approval approval(ResultSet row) throws SQLException {
        return row.getString("approver_name") == null
                ? null
                : new Approval(
                        person(row, "approver"),
                        instant(row, "approved_at"),
                        row.getObject("review_on", LocalDate.class));
    }

    private static Person person(ResultSet row, String role) throws SQLException {
        return new Person(row.getObject(role + "_id", UUID.class), row.getString(role + "_name"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private PolicyRows() {}
}
