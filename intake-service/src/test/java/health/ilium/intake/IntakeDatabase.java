package health.ilium.intake;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A real PostgreSQL with the tables of intake, one for all tests of a run.
public final class IntakeDatabase {

    private static final IntakeDatabase SHARED = new IntakeDatabase();

    private final EmbeddedPostgres postgres;
    private final DataSource source;
    private final PlatformTransactionManager transactions;

    private IntakeDatabase() {
        try {
            postgres = EmbeddedPostgres.builder().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        source = postgres.getPostgresDatabase();
        transactions = new DataSourceTransactionManager(source);
        Flyway.configure().dataSource(source).load().migrate();
    }

    public static IntakeDatabase shared() {
        return SHARED;
    }

    public String url() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(source);
    }

    public PlatformTransactionManager transactions() {
        return transactions;
    }

    public <T> T inTransaction(Supplier<T> work) {
        T result = new TransactionTemplate(transactions).execute(_ -> work.get());
        if (result == null) {
            throw new AssertionError("Nothing came back");
        }
        return result;
    }
}
