package health.ilium.faults.points;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// A service's database as the fault run wants it to be.
final class FaultyDataSource {

    private final DataSource real;
    private final FaultyCommits commits;
    private final ForgetfulRelay relay;

    private FaultyDataSource(DataSource real, FaultyCommits commits, ForgetfulRelay relay) {
        this.real = real;
        this.commits = commits;
        this.relay = relay;
    }

    static DataSource around(DataSource real, FaultyCommits commits, ForgetfulRelay relay) {
        return Doubled.of(DataSource.class, new FaultyDataSource(real, commits, relay)::call);
    }

    private @Nullable Object call(Method method, @Nullable Object @Nullable [] arguments)
            throws ReflectiveOperationException {
        var answer = method.invoke(real, arguments);
        return answer instanceof Connection connection ? faulty(connection) : answer;
    }

    private Connection faulty(Connection connection) {
        return Doubled.of(
                Connection.class, (method, arguments) -> call(connection, method, arguments));
    }

    private @Nullable Object call(
            Connection connection, Method method, @Nullable Object @Nullable [] arguments)
            throws ReflectiveOperationException, SQLException {
        return switch (method.getName()) {
            case "commit" -> {
                commits.commit(connection);
                yield null;
            }
            case "prepareStatement" -> relay.prepare(connection, method, arguments);
            default -> method.invoke(connection, arguments);
        };
    }
}
