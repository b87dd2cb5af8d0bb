package health.ilium.delivery.spring;

import health.ilium.delivery.working.Faults;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Holds a start up, without end, until the database takes connections. Says so once.
record DatabaseAtStart(DataSource database) {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAtStart.class);
    private static final int SECONDS_BETWEEN = 1;

    void await() {
        boolean waiting = false;
        while (!isThere(waiting)) {
            waiting = true;
            pause();
        }
        if (waiting) {
            LOG.info("The database takes connections; the start goes on");
        }
    }

    private boolean isThere(boolean toldAlready) {
        try (Connection open = database.getConnection()) {
            return open.isValid(SECONDS_BETWEEN);
        } catch (SQLException e) {
            if (!toldAlready) {
                LOG.warn(
                        "The database takes no connection ({}); the start waits for it",
                        Faults.chain(e));
            }
            return false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(SECONDS_BETWEEN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the database", e);
        }
    }
}
