package health.ilium.intake.idempotency;

import org.jspecify.annotations.Nullable;

/// What a request was answered.
///
/// @param meaningHash of the body of the request
/// @param status of HTTP
/// @param location of what was made
/// @param body JSON
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
public record FirstAnswer(byte[] meaningHash, int status, @Nullable String location, String body) {}
