package health.ilium.delivery.spring;

import java.util.List;

/// The consumers of all subscriptions.
record Consumers(List<Consumer> all) {

    void start() {
        all.forEach(Consumer::start);
    }

    void stop() {
        all.forEach(Consumer::stop);
    }
}
