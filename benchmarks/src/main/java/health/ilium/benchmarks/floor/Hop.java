package health.ilium.benchmarks.floor;

import java.util.List;

/// A thread that takes what arrives and does one transaction for each chunk of it.
abstract class Hop<T> implements Runnable {

    /// What is done with a chunk.
    interface Work<T> {
        void on(List<T> chunk) throws Exception;
    }

    private final Gathering<T> gathering;
    private final Work<T> work;
    private volatile boolean ended;

    Hop(double average, Work<T> work) {
        this.gathering = new Gathering<>(average);
        this.work = work;
    }

    /// Adds what has arrived; waits a moment when nothing has.
    abstract void arrived(Gathering<T> gathering) throws InterruptedException;

    /// After a chunk's transaction.
    abstract void done();

    abstract void close();

    @Override
    public void run() {
        try {
            while (!ended) {
                arrived(gathering);
                for (var chunk = gathering.next(); !chunk.isEmpty(); chunk = gathering.next()) {
                    work.on(chunk);
                    done();
                }
            }
            close();
        } catch (Exception failed) {
            GivingUp.because(failed);
        }
    }

    void end() {
        ended = true;
    }
}
