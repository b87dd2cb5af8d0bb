package health.ilium.localstack.postgres;

import health.ilium.localstack.process.DidNotStart;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/// The databases of a running PostgreSQL.
public record Databases(int port, DatabaseAccounts accounts) {

    private static final String WRONG_PASSWORD = "28P01";

    /// JDBC address; errors do not quote rows, which may hold patient data.
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?logServerErrorDetail=false"
                .formatted(port, database);
    }

    /// Makes the databases and users that are missing.
    public void create() {
        try (var administrator = connect()) {
            var present = present(administrator);
            for (var database : DatabaseAccounts.DATABASES) {
                if (!present.contains(database)) {
                    create(database, administrator);
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("databases could not be made", failed);
        }
    }

    /// @throws DidNotStart when they refuse the password, which no waiting heals
    boolean answer() {
        try (var connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException refused) {
            if (WRONG_PASSWORD.equals(refused.getSQLState())) {
                throw new DidNotStart(
                        "PostgreSQL refuses the password in the file `credentials` beside its data:"
                                + " bring the old file back, or forget all data with ./run --fresh.");
            }
            return false;
        }
    }

    private void create(String database, Connection administrator) throws SQLException {
        try (var statement = administrator.createStatement()) {
            statement.execute(
                    "DO $$ BEGIN CREATE ROLE %1$s LOGIN PASSWORD '%2$s'; EXCEPTION WHEN duplicate_object THEN NULL; END $$"
                            .formatted(database, accounts.password()));
            statement.execute("CREATE DATABASE %1$s OWNER %1$s".formatted(database));
            statement.execute("REVOKE CONNECT ON DATABASE %s FROM PUBLIC".formatted(database));
        }
    }

    private static Set<String> present(Connection administrator) throws SQLException {
        try (var statement = administrator.createStatement();
                var rows = statement.executeQuery("SELECT datname FROM pg_database")) {
            var names = new HashSet<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                url("postgres"), DatabaseAccounts.ADMINISTRATOR, accounts.password());
    }
}
