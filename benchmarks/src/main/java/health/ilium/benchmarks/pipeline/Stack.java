package health.ilium.benchmarks.pipeline;

import health.ilium.localstack.LocalStack;
import health.ilium.localstack.Progress;
import health.ilium.localstack.credentials.Secret;
import health.ilium.localstack.parts.Appetite;
import health.ilium.localstack.parts.Deployment;
import health.ilium.localstack.parts.PartName;
import health.ilium.localstack.ports.Port;
import health.ilium.localstack.ports.Ports;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/// A stack of its own on ports of its own, started empty, whose e-mails go to a sink in this
/// process.
final class Stack implements AutoCloseable {

    private static final Path FOLDER = Path.of(".local", "benchmark");

    private final LocalStack stack;
    private final SmtpSink sink;

    private Stack(LocalStack stack, SmtpSink sink) {
        this.stack = stack;
        this.sink = sink;
    }

    static Stack start(Appetite appetite) throws IOException, SQLException {
        var deployment =
                Deployment.in(FOLDER, Ports.free())
                        .with(appetite)
                        .varying(PartName.POSTGRES, Statements.COUNTABLE);
        var stack = LocalStack.prepare(deployment, true, Progress.silent());
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "end"));
        try {
            stack.start();
            stack.part(PartName.MAIL).stop();
            var started = new Stack(stack, new SmtpSink(stack.addresses().port(Port.SMTP)));
            Statements.prepare(started);
            return started;
        } catch (IOException | SQLException | RuntimeException failed) {
            stack.close();
            throw failed;
        }
    }

    OpenLoop load() {
        return new OpenLoop(
                stack.addresses().referrals(), stack.credentials().of(Secret.API_TOKEN));
    }

    RoutedRecords routed() {
        return new RoutedRecords(stack.addresses().kafka());
    }

    TopicEnds topicEnds() {
        return new TopicEnds(stack.addresses().kafka());
    }

    SmtpSink sink() {
        return sink;
    }

    LocalStack parts() {
        return stack;
    }

    /// As the administrator, who may look at every database's figures.
    Connection database(String name) throws SQLException {
        return DriverManager.getConnection(
                stack.databases().url(name),
                "postgres",
                stack.credentials().of(Secret.DATABASE_PASSWORD));
    }

    /// As the administrator.
    void execute(String sql) throws SQLException {
        try (var database = database("postgres");
                var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Process ids by part, this process as `driver`.
    Map<String, Long> pids() throws IOException {
        var pids = Pids.in(FOLDER);
        pids.put("driver", ProcessHandle.current().pid());
        return pids;
    }

    @Override
    public void close() throws IOException {
        sink.close();
        stack.close();
    }
}
