package health.ilium.triage.replay.jdbc;

import health.ilium.triage.replay.Replay;
import health.ilium.triage.replay.ReplayState;
import health.ilium.triage.replay.Replays;
import health.ilium.triage.replay.Steering;
import health.ilium.triage.replay.SteeringOutcome;
import health.ilium.triage.replay.SteeringOutcome.Followed;
import health.ilium.triage.replay.SteeringOutcome.HasEnded;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

@Component
class JdbcReplays implements Replays {

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    JdbcReplays(JdbcClient jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void add(Replay replay) {
        var pathway = replay.filter().pathway();
        jdbc.sql(
                        """
                        insert into replay (replay_id, policy_id, policy_version, decided_from,
                                            decided_until, office, pathway, state, requested_by,
                                            requested_at)
                        values (:id, :policy, :version, :from, :until, :office, :pathway, :state,
                                :by, :at)
                        """)
                .param("id", replay.id())
                .param("policy", replay.policy().id())
                .param("version", replay.policy().version())
                .param("from", Times.columnOrNull(replay.filter().decidedFrom()))
                .param("until", Times.columnOrNull(replay.filter().decidedUntil()))
                .param("office", replay.filter().office())
                .param("pathway", pathway == null ? null : pathway.name())
                .param("state", replay.state().name())
                .param("by", replay.requestedBy())
                .param("at", Times.column(replay.requestedAt()))
                .update();
    }

    @Override
    public Optional<Replay> find(UUID id) {
        return jdbc.sql("select * from replay where replay_id = ?")
                .param(id)
                .query(ReplayRows::replay)
                .optional();
    }

    @Override
    public List<Replay> newest(int most) {
        return jdbc.sql("select * from replay order by requested_at desc, replay_id desc limit ?")
                .param(most)
                .query(ReplayRows::replay)
                .list();
    }

    @Override
    public Optional<SteeringOutcome> steer(UUID id, Steering steering, Instant now) {
        return Objects.requireNonNull(
                transaction.execute(
                        status ->
                                locked(id)
                                        .map(
                                                state ->
                                                        state.after(steering)
                                                                .map(next -> move(id, next, now))
                                                                .orElse(new HasEnded(state)))));
    }

    @Override
    public Optional<ReplayState> remove(UUID id) {
        return Objects.requireNonNull(
                transaction.execute(
                        status -> {
                            var state = locked(id);
                            state.filter(ReplayState::hasEnded).ifPresent(ended -> delete(id));
                            return state;
                        }));
    }

    /// Waits first for the part that a worker may still be storing.
    private void delete(UUID id) {
        jdbc.sql("select from replay_part where replay_id = ? for update")
                .param(id)
                .query()
                .listOfRows();
        for (var table : List.of("replay_change", "replay_count", "replay_part", "replay")) {
            jdbc.sql("delete from " + table + " where replay_id = ?").param(id).update();
        }
    }

    private Optional<ReplayState> locked(UUID id) {
        return jdbc.sql("select state from replay where replay_id = ? for update")
                .param(id)
                .query(ReplayState.class)
                .optional();
    }

    private SteeringOutcome move(UUID id, ReplayState next, Instant now) {
        var replay =
                jdbc.sql(
                                """
                                update replay
                                   set state = :state,
                                       ended_at = case when :ended then coalesce(ended_at, :now) end
                                 where replay_id = :id
                                returning *
                                """)
                        .param("id", id)
                        .param("state", next.name())
                        .param("ended", next.hasEnded())
                        .param("now", Times.column(now))
                        .query(ReplayRows::replay)
                        .single();
        return new Followed(replay);
    }
}
