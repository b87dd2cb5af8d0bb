package health.ilium.faults.fault;

import health.ilium.localstack.process.Part;
import java.time.Instant;

/// How a part is away for a while.
enum Outage {
    KILLED {
        @Override
        void begin(Part part) {
            part.kill();
        }

        @Override
        void end(Part part) {
            part.start();
        }
    },
    PAUSED {
        @Override
        void begin(Part part) {
            part.suspend();
        }

        @Override
        void end(Part part) {
            part.resume();
        }
    };

    abstract void begin(Part part);

    abstract void end(Part part);

    /// @return from when on nothing of the part was there
    static Instant last(Outage outage, Part part, Running run) throws InterruptedException {
        outage.begin(part);
        var away = run.clock().instant();
        try {
            Until.passed(run.length());
        } finally {
            outage.end(part);
        }
        return away;
    }
}
