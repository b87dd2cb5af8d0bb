/// Reads one shard of the outbox on a connection that holds the shard's lock.
@NullMarked
package health.ilium.delivery.relay.jdbc;

import org.jspecify.annotations.NullMarked;
