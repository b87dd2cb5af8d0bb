package health.ilium.delivery.relay.jdbc;

import health.ilium.delivery.working.Faults;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// A connection kept out of the pool for as long as it holds a shard's advisory lock.
final class LockedConnection {

    private static final Logger LOG = LoggerFactory.getLogger(LockedConnection.class);

    /// First half of the lock's number, "Iliu" in ASCII; the second half is the shard's.
    private static final int OURS = 0x496c6975;

    private final SingleConnectionDataSource connection;
    private final JdbcClient jdbc;

    private LockedConnection(Connection connection) {
        this.connection = new SingleConnectionDataSource(connection, true);
        this.connection.setAutoCommit(true);
        this.jdbc = JdbcClient.create(this.connection);
    }

    /// Null while another instance holds the shard.
    static @Nullable LockedConnection tryOpen(DataSource database, int shard) {
        LockedConnection opened = new LockedConnection(open(database));
        try {
            if (opened.lock(shard)) {
                return opened;
            }
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
        opened.close();
        return null;
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    /// The connection may go back to a pool, so its lock is given back first.
    void close() {
        try {
            jdbc.sql("select pg_advisory_unlock_all()").query((_, _) -> true).list();
        } catch (RuntimeException e) {
            LOG.debug("lock not given back: {}", Faults.chain(e));
        } finally {
            connection.destroy();
        }
    }

    private boolean lock(int shard) {
        return jdbc.sql("select pg_try_advisory_lock(?, ?)")
                .params(OURS, shard)
                .query(Boolean.class)
                .single();
    }

    private static Connection open(DataSource database) {
        try {
            return database.getConnection();
        } catch (SQLException e) {
            throw new CannotGetJdbcConnectionException("no connection for a relay", e);
        }
    }
}
