package health.ilium.triage.replay.jdbc;

import health.ilium.triage.assessment.Pathway;
import health.ilium.triage.decision.Snapshot;
import health.ilium.triage.policy.PolicyVersion;
import health.ilium.triage.replay.StoredDecision;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads the decisions of a part, without the bodies.
final class StoredDecisions {

    private static final String OF_PART =
            """
            select decision_id, referral_id, pathway, policy_id, policy_version, input_schema, input
              from decision
             where decision_id between :first and :last and
            """
                    + Filtering.CONDITION;

    static List<StoredDecision> of(Part part, JdbcClient jdbc) {
        return Filtering.with(jdbc.sql(OF_PART), part.filter())
                .param("first", part.first())
                .param("last", part.last())
                .query(StoredDecisions::decision)
                .list();
    }

    private static StoredDecision decision(ResultSet row, int number) throws SQLException {
        return new StoredDecision(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                Pathway.valueOf(row.getString(3)),
                new PolicyVersion(row.getString(4), row.getString(5)),
                new Snapshot(row.getString(6), ByteBuffer.wrap(row.getBytes(7))));
    }

    private StoredDecisions() {}
}
