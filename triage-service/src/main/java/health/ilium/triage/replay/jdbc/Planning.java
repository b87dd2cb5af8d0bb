package health.ilium.triage.replay.jdbc;

import health.ilium.triage.replay.Replay;
import health.ilium.triage.replay.ReplaySettings;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Divides the decisions that match into ranges of equal number. What is decided later lies behind
/// the last one and is left out.
@Component
class Planning {

    private static final String PARTS =
            """
            insert into replay_part (replay_id, part, first_decision, last_decision, decisions)
            select :replay, place / :size,
                   (array_agg(decision_id order by place))[1],
                   (array_agg(decision_id order by place desc))[1],
                   max(place) - min(place) + 1
              from (select decision_id,
                           row_number() over by_id - 1 as place,
                           lead(decision_id) over by_id is null as last
                      from decision
                     where %s
                    window by_id as (order by decision_id)) numbered
             where place %% :size in (0, :size - 1) or last
             group by 2
            """
                    .formatted(Filtering.CONDITION);

    private final JdbcClient jdbc;
    private final ReplaySettings settings;

    Planning(JdbcClient jdbc, ReplaySettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /// To be called in a transaction.
    boolean planNext(Instant now) {
        var waiting =
                jdbc.sql(
                                """
                                select * from replay where state = 'QUEUED'
                                 order by requested_at limit 1 for update skip locked
                                """)
                        .query(ReplayRows::replay)
                        .optional();
        waiting.filter(replay -> !replay.planned()).ifPresent(this::divide);
        waiting.ifPresent(replay -> run(replay, now));
        return waiting.isPresent();
    }

    private void divide(Replay replay) {
        Filtering.with(jdbc.sql(PARTS), replay.filter())
                .param("replay", replay.id())
                .param("size", settings.part())
                .update();
    }

    private void run(Replay replay, Instant now) {
        jdbc.sql(
                        """
                        update replay set state = 'RUNNING', planned = true, running_since = ?
                         where replay_id = ?
                        """)
                .params(Times.column(now), replay.id())
                .update();
    }
}
