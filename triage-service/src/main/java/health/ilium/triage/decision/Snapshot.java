package health.ilium.triage.decision;

import java.nio.ByteBuffer;

/// The facts exactly as they arrived, kept so that the decision can be made again.
///
/// @param schema names the schema that reads the content
/// @param content the bytes, whole array
public record Snapshot(String schema, ByteBuffer content) {}
