package health.ilium.delivery.spring;

import health.ilium.delivery.consuming.kafka.Listener;
import health.ilium.delivery.working.Worker;

/// What consumes a subscription: a listener, and a worker for what it had to park.
record Consumer(Listener listener, Worker retrying) {}
