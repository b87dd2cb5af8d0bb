package health.ilium.triage.replay.jdbc;

import health.ilium.triage.policy.PolicyVersion;
import health.ilium.triage.replay.ReplayFilter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/// A range of decisions, ends included, to be replayed at once.
record Part(
        UUID replay, int number, PolicyVersion policy, ReplayFilter filter, UUID first, UUID last) {

    static Part of(ResultSet row, int rowNumber) throws SQLException {
        var replay = ReplayRows.replay(row, rowNumber);
        return new Part(
                replay.id(),
                row.getInt("part"),
                replay.policy(),
                replay.filter(),
                row.getObject("first_decision", UUID.class),
                row.getObject("last_decision", UUID.class));
    }
}
