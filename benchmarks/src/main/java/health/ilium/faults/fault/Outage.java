package health.ilium.faults.fault;

import health.ilium.localstack.process.Part;

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

    static void last(Outage outage, Part part, Running run) throws InterruptedException {
        outage.begin(part);
        try {
            Until.passed(run.length());
        } finally {
            outage.end(part);
        }
    }
}
