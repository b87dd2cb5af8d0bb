package health.ilium.faults.points;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;

/// Commits that die, are slow, or end in an error: of a hundred, `commit.lost` are done and say
/// they are not, `commit.late` are given up before they are done, `commit.error` are refused, and
/// `commit.lingering` take up to `commit.linger.ms` longer.
final class FaultyCommits {

    private static final String CONNECTION_FAILURE = "08006";
    private static final String SERIALIZATION_FAILURE = "40001";
    private static final int PERCENT = 100;

    private final Orders orders;
    private final Crashing crashing;
    private final SplittableRandom random = new SplittableRandom();

    FaultyCommits(Orders orders, Crashing crashing) {
        this.orders = orders;
        this.crashing = crashing;
    }

    void commit(Connection connection) throws SQLException {
        linger();
        int lost = orders.number("commit.lost");
        int late = lost + orders.number("commit.late");
        int error = late + orders.number("commit.error");
        int chance = chance(PERCENT);
        crashing.pass(CrashPoint.BEFORE_COMMIT);
        if (chance >= lost && chance < error) {
            connection.rollback();
            throw chance < late
                    ? new SQLTransientException("a commit was given up", CONNECTION_FAILURE)
                    : new SQLException("a commit was refused", SERIALIZATION_FAILURE);
        }
        connection.commit();
        crashing.pass(CrashPoint.AFTER_COMMIT);
        if (chance < lost) {
            throw new SQLException("nobody knows of a commit", CONNECTION_FAILURE);
        }
    }

    private void linger() {
        if (chance(PERCENT) < orders.number("commit.lingering")) {
            int longest = orders.number("commit.linger.ms");
            LockSupport.parkNanos(1_000_000L * chance(longest));
        }
    }

    private synchronized int chance(int bound) {
        return random.nextInt(bound);
    }
}
