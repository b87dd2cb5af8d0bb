package health.ilium.delivery.working;

import java.util.List;

/// Workers that start and stop together.
public final class Workers {

    private final List<Worker> all;

    public Workers(List<Worker> all) {
        this.all = List.copyOf(all);
    }

    public void start() {
        all.forEach(Worker::start);
    }

    public void wake() {
        all.forEach(Worker::wake);
    }

    public void stop() {
        all.forEach(Worker::askToStop);
        all.forEach(Worker::stop);
    }
}
