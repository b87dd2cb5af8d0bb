package health.ilium.delivery.relay;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A stored event that the broker does not have yet.
///
/// @param id place in the outbox; rises within a stream
/// @param sequence place in its stream, from 1, without holes
/// @param payload the final bytes
@SuppressWarnings("ArrayRecordComponent") // compared by id only
public record WaitingRecord(
        long id,
        Stream stream,
        long sequence,
        String type,
        String eventId,
        String source,
        Instant occurredAt,
        @Nullable String traceparent,
        byte[] payload) {}
