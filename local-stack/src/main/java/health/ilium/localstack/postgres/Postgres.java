package health.ilium.localstack.postgres;

import health.ilium.localstack.process.Program;
import health.ilium.localstack.process.Signal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// PostgreSQL 18 with settings for a small machine. What is committed survives a power cut.
///
/// @param overriding settings that are other than usual
public record Postgres(
        PostgresPrograms programs,
        Path data,
        int port,
        DatabaseAccounts accounts,
        Map<String, String> overriding)
        implements Program {

    private static final Map<String, String> SETTINGS =
            Map.of(
                    "listen_addresses", "127.0.0.1",
                    "unix_socket_directories", "",
                    "fsync", "on",
                    "synchronous_commit", "on",
                    "shared_buffers", "64MB",
                    "max_wal_size", "512MB",
                    // what passed through an outbox slows down who looks for more, until it is
                    // vacuumed
                    "autovacuum_naptime", "5s",
                    "max_connections", "100",
                    "log_min_error_statement", "panic",
                    "log_error_verbosity", "terse");

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public void prepare() {
        programs.unpack();
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            new NewCluster(programs, accounts).in(data);
        }
    }

    @Override
    public List<String> command() {
        var words = new ArrayList<>(programs.command("postgres"));
        words.addAll(List.of("-D", data.toString(), "-p", Integer.toString(port)));
        SETTINGS.forEach((name, value) -> words.addAll(setting(name, value)));
        overriding.forEach((name, value) -> words.addAll(setting(name, value)));
        return words;
    }

    private static List<String> setting(String name, String value) {
        return List.of("-c", name + "=" + value);
    }

    @Override
    public Map<String, String> environment() {
        return Map.of("LC_ALL", "C");
    }

    @Override
    public boolean isReady() {
        return new Databases(port, accounts).answer();
    }

    /// Fast shutdown: open transactions are rolled back.
    @Override
    public Signal stopSignal() {
        return Signal.INT;
    }
}
