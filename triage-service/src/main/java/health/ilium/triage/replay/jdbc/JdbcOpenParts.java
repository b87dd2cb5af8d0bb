package health.ilium.triage.replay.jdbc;

import health.ilium.delivery.working.Faults;
import health.ilium.triage.replay.OpenParts;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Shares work by locking rows and passing over those that are locked. Whoever dies gives its part
/// back with its connection, or a minute later when nobody notices that it died.
@Component
class JdbcOpenParts implements OpenParts {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcOpenParts.class);

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Planning planning;
    private final PartResults results;
    private final InstantSource clock;

    JdbcOpenParts(
            JdbcClient jdbc,
            TransactionOperations transaction,
            Planning planning,
            PartResults results,
            InstantSource clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.planning = planning;
        this.results = results;
        this.clock = clock;
    }

    @Override
    public boolean planNext() {
        return inTransaction(() -> planning.planNext(clock.instant()));
    }

    @Override
    public boolean replayNext(PartWork work) {
        var taken = new Taken();
        try {
            return inTransaction(() -> replay(taken, work));
        } catch (RuntimeException | Error fault) {
            if (taken.part == null || Faults.isPassing(fault)) {
                throw fault;
            }
            fail(taken.part.replay(), Faults.chain(fault));
            return true;
        }
    }

    @Override
    public boolean endNext() {
        return jdbc.sql(
                                """
                                update replay set state = 'DONE', ended_at = ?
                                 where replay_id = (
                                       select replay_id from replay
                                        where state = 'RUNNING'
                                          and not exists (select from replay_part part
                                                           where part.replay_id = replay.replay_id
                                                             and done_at is null)
                                        limit 1
                                          for update skip locked)
                                """)
                        .param(Times.column(clock.instant()))
                        .update()
                > 0;
    }

    private boolean replay(Taken taken, PartWork work) {
        var next = next();
        if (next.isEmpty()) {
            return false;
        }
        var part = next.get();
        taken.part = part;
        results.store(
                part, work.replay(part.policy(), StoredDecisions.of(part, jdbc)), clock.instant());
        return true;
    }

    private Optional<Part> next() {
        jdbc.sql("set local idle_in_transaction_session_timeout = '60s'").update();
        return jdbc.sql(
                        """
                        select replay.*, part, first_decision, last_decision
                          from replay join replay_part using (replay_id)
                         where state = 'RUNNING' and done_at is null
                         order by requested_at, part
                         limit 1
                           for update of replay_part skip locked
                        """)
                .query(Part::of)
                .optional();
    }

    private void fail(UUID replay, String why) {
        LOG.error("Replay {} failed with {}", replay, why);
        jdbc.sql(
                        """
                        update replay set state = 'FAILED', ended_at = ?, failure = ?
                         where replay_id = ? and state in ('QUEUED', 'RUNNING', 'PAUSED')
                        """)
                .params(Times.column(clock.instant()), why, replay)
                .update();
    }

    private boolean inTransaction(Supplier<Boolean> work) {
        return Boolean.TRUE.equals(transaction.execute(status -> work.get()));
    }

    /// Remembers what was taken when the transaction that took it is gone.
    private static final class Taken {
        private @Nullable Part part;
    }
}
