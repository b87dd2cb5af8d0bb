package health.ilium.benchmarks.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// Takes what another thread of this process left for it.
final class QueueHop<T> extends Hop<T> {

    private final BlockingQueue<T> queue = new LinkedBlockingQueue<>();

    QueueHop(double average, Work<T> work) {
        super(average, work);
    }

    void offer(List<T> items) {
        queue.addAll(items);
    }

    @Override
    void arrived(Gathering<T> gathering) throws InterruptedException {
        var first = queue.poll(20, TimeUnit.MILLISECONDS);
        if (first != null) {
            gathering.add(first);
            var more = new ArrayList<T>();
            queue.drainTo(more);
            more.forEach(gathering::add);
        }
    }

    @Override
    void done() {}

    @Override
    void close() {}
}
