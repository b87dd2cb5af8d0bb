package health.ilium.notification.message.jdbc;

import health.ilium.notification.message.SharedTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// The database's time. When a message is due and when a lease ends must not depend on which
/// instance looks, and clocks of instances go wrong. Asked for now and then; in between, elapsed
/// time is counted, which no change of the instance's clock disturbs. The instance's clock is read
/// only until the database has answered once.
@Component
class DatabaseTime implements SharedTime {

    private static final Duration TRUSTED = Duration.ofSeconds(10);

    private final JdbcClient jdbc;
    private final InstantSource own;
    private volatile @Nullable Reading last;

    DatabaseTime(JdbcClient jdbc, InstantSource own) {
        this.jdbc = jdbc;
        this.own = own;
    }

    @Override
    public Instant instant() {
        Reading reading = last;
        if (reading == null || reading.elapsed().compareTo(TRUSTED) > 0) {
            reading = read(reading);
            last = reading;
        }
        return reading == null ? own.instant() : reading.at().plus(reading.elapsed());
    }

    /// The one before while the database is away.
    private @Nullable Reading read(@Nullable Reading before) {
        try {
            return jdbc.sql("select clock_timestamp() as now")
                    .query(
                            (row, _) ->
                                    new Reading(
                                            row.getTimestamp("now").toInstant(), System.nanoTime()))
                    .single();
        } catch (DataAccessException | TransactionException away) {
            return before;
        }
    }

    /// @param nanos of the system's timer at that moment
    private record Reading(Instant at, long nanos) {

        Duration elapsed() {
            return Duration.ofNanos(System.nanoTime() - nanos);
        }
    }
}
