package health.ilium.triage.decision;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;

/// A decision exactly as it was made.
///
/// @param schema the Avro schema, as JSON, that reads the body
/// @param body Avro binary, whole array
public record KeptDecision(
        UUID decisionId,
        UUID referralId,
        long referralVersion,
        Instant decidedAt,
        String schema,
        ByteBuffer body) {}
