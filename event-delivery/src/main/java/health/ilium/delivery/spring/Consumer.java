package health.ilium.delivery.spring;

import health.ilium.delivery.working.Worker;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

/// What consumes a subscription: a listener, and a worker for what it had to park.
record Consumer(ConcurrentMessageListenerContainer<byte[], byte[]> listener, Worker retrying) {

    void start() {
        listener.start();
        retrying.start();
    }

    void stop() {
        listener.stop();
        retrying.stop();
    }
}
