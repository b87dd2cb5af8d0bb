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

    /// Speaks to the server from outside this database.
    public JdbcClient outside() {
        return JdbcClient.create(
                new DriverManagerDataSource(SERVER.getJdbcUrl("postgres", "postgres")));
    }

    public String name() {
        return name;
    }

    private static EmbeddedPostgres server() {
        try {
            return EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
