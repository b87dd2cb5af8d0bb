package health.ilium.triage.replay.jdbc;

import health.ilium.triage.assessment.Pathway;
import health.ilium.triage.policy.PolicyVersion;
import health.ilium.triage.replay.Replay;
import health.ilium.triage.replay.ReplayFilter;
import health.ilium.triage.replay.ReplayState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

final class ReplayRows {

    static Replay replay(ResultSet row, int number) throws SQLException {
        return new Replay(
                row.getObject("replay_id", UUID.class),
                new PolicyVersion(row.getString("policy_id"), row.getString("policy_version")),
                filter(row),
                ReplayState.valueOf(row.getString("state")),
                row.getString("requested_by"),
                Times.instant(row, "requested_at"),
                row.getBoolean("planned"),
                Times.instantOrNull(row, "running_since"),
                Times.instantOrNull(row, "ended_at"),
                row.getString("failure"));
    }

    private static ReplayFilter filter(ResultSet row) throws SQLException {
        var pathway = row.getString("pathway");
        return new ReplayFilter(
                Times.instantOrNull(row, "decided_from"),
                Times.instantOrNull(row, "decided_until"),
                row.getString("office"),
                pathway == null ? null : Pathway.valueOf(pathway));
    }

    private ReplayRows() {}
}
