package health.ilium.delivery.relay.kafka;

import org.apache.kafka.common.errors.RetriableException;

/// Nothing was learnt of a topic in time.
final class TopicAway extends RetriableException {}
