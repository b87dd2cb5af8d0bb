package health.ilium.triage.replay.jdbc;

import health.ilium.triage.assessment.Pathway;
import health.ilium.triage.replay.ChangedCase;
import health.ilium.triage.replay.PartSums;
import health.ilium.triage.replay.PathwayCount;
import health.ilium.triage.replay.Results;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcResults implements Results {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient jdbc;

    JdbcResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public PartSums sums(UUID replay, Instant since) {
        return jdbc.sql(
                        """
                        select coalesce(sum(decisions), 0),
                               coalesce(sum(decisions) filter (where done_at is not null), 0),
                               (select coalesce(sum(decisions), 0) from replay_count
                                 where replay_id = :replay and from_pathway <> to_pathway),
                               coalesce(sum(unreadable), 0),
                               coalesce(sum(decisions) filter (where done_at > :since), 0)
                          from replay_part
                         where replay_id = :replay
                        """)
                .param("replay", replay)
                .param("since", Times.column(since))
                .query(
                        (row, number) ->
                                new PartSums(
                                        row.getLong(1),
                                        row.getLong(2),
                                        row.getLong(3),
                                        row.getLong(4),
                                        row.getLong(5)))
                .single();
    }

    @Override
    public List<PathwayCount> counts(UUID replay) {
        return jdbc
                .sql(
                        """
                        select from_pathway, to_pathway, sum(decisions)
                          from replay_count
                         where replay_id = ?
                         group by from_pathway, to_pathway
                        """)
                .param(replay)
                .query(
                        (row, number) ->
                                new PathwayCount(
                                        Pathway.valueOf(row.getString(1)),
                                        Pathway.valueOf(row.getString(2)),
                                        row.getLong(3)))
                .list()
                .stream()
                .sorted(PathwayCount.IN_ORDER)
                .toList();
    }

    @Override
    public List<ChangedCase> changes(UUID replay, @Nullable UUID after, int most) {
        return jdbc.sql(
                        """
                        select * from replay_change
                         where replay_id = ? and decision_id > ?
                         order by decision_id
                         limit ?
                        """)
                .params(replay, after == null ? BEFORE_ALL : after, most)
                .query(JdbcResults::change)
                .list();
    }

    private static ChangedCase change(ResultSet row, int number) throws SQLException {
        return new ChangedCase(
                row.getObject("decision_id", UUID.class),
                row.getObject("referral_id", UUID.class),
                Pathway.valueOf(row.getString("from_pathway")),
                Pathway.valueOf(row.getString("to_pathway")),
                row.getBoolean("reproduced"),
                RuleColumn.read((String[]) row.getArray("rules").getArray()));
    }
}
