package health.ilium.delivery;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// A database of its own in a real PostgreSQL that all tests share.
public final class Database {

    private static final EmbeddedPostgres SERVER = server();

    private final String name;

    private Database(String name) {
        this.name = name;
    }

    public static Database named(String name) {
        JdbcClient.create(new DriverManagerDataSource(SERVER.getJdbcUrl("postgres", "postgres")))
                .sql("create database " + name)
                .update();
        return new Database(name);
    }

    public String url() {
        return SERVER.getJdbcUrl("postgres", name);
    }

    /// Ends all its connections and takes no new ones.
    public void refuseConnections() {
        outside().sql("alter database " + name + " allow_connections false").update();
        endConnections();
    }

    public void allowConnections() {
        outside().sql("alter database " + name + " allow_connections true").update();
    }

    public void endConnections() {
        outside()
                .sql("select pg_terminate_backend(pid) from pg_stat_activity where datname = ?")
                .param(name)
                .query((_, _) -> true)
                .list();
    }

    /// Ends the connections that hold a shard of the outbox.
    public void endRelays() {
        outside()
                .sql(
                        """
                        select pg_terminate_backend(l.pid)
                        from pg_locks l join pg_database d on d.oid = l.database
                        where l.locktype = 'advisory' and d.datname = ?
                        """)
                .param(name)
                .query((_, _) -> true)
                .list();
    }

    private JdbcClient outside() {
        return JdbcClient.create(
                new DriverManagerDataSource(SERVER.getJdbcUrl("postgres", "postgres")));
    }

    private static EmbeddedPostgres server() {
        try {
            return EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
