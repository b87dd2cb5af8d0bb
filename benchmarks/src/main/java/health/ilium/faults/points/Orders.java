package health.ilium.faults.points;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;

/// What the fault run wants of this service at the moment: a file of properties that it rewrites,
/// looked at ten times a second.
public final class Orders {

    /// Environment variable that names the file.
    public static final String FILE = "ILIUM_FAULT_POINTS";

    private static final long BETWEEN_LOOKS_NANOS = 100_000_000;

    private final Path file;
    private volatile Properties current = new Properties();

    private Orders(Path file) {
        this.file = file;
        this.current = read();
    }

    static Orders toThisProcess() {
        var orders = new Orders(Path.of(System.getenv(FILE)));
        Thread.ofPlatform().daemon().name("fault-orders").start(orders::follow);
        return orders;
    }

    boolean has(String name) {
        return current.containsKey(name);
    }

    String text(String name) {
        return current.getProperty(name, "");
    }

    int number(String name) {
        return Integer.parseInt(current.getProperty(name, "0").strip());
    }

    private void follow() {
        while (!Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
            current = read();
        }
    }

    private Properties read() {
        var read = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                read.load(reader);
            } catch (IOException beingReplaced) {
                return current;
            }
        }
        return read;
    }
}
