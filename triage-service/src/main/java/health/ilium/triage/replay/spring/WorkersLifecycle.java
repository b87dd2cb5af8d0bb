package health.ilium.triage.replay.spring;

import health.ilium.delivery.working.Workers;
import org.springframework.context.SmartLifecycle;

/// Starts workers with the application and lets them end their portion when it stops.
final class WorkersLifecycle implements SmartLifecycle {

    private final Workers workers;
    private volatile boolean running;

    WorkersLifecycle(Workers workers) {
        this.workers = workers;
    }

    @Override
    public void start() {
        workers.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        workers.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
