package health.ilium.localstack.process;

import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Does several things at the same time.
public final class Together {

    private Together() {}

    /// Returns when all are done. When one throws, the others are interrupted and what it threw is
    /// thrown here.
    public static void run(Runnable... tasks) {
        var failure = new AtomicReference<@Nullable RuntimeException>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var task : tasks) {
                threads.execute(
                        () -> {
                            try {
                                task.run();
                            } catch (RuntimeException failed) {
                                failure.compareAndSet(null, failed);
                                threads.shutdownNow();
                            } catch (Error failed) {
                                failure.compareAndSet(null, new IllegalStateException(failed));
                                threads.shutdownNow();
                            }
                        });
            }
        }
        var failed = failure.get();
        if (failed != null) {
            throw failed;
        }
    }
}
