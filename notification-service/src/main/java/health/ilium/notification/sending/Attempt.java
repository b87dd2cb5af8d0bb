package health.ilium.notification.sending;

import health.ilium.notification.carrier.Outcome;
import org.jspecify.annotations.Nullable;

/// What came of trying to send a message once.
///
/// @param template the version it was written from; absent when it could not be written
public record Attempt(Outgoing message, Outcome outcome, @Nullable String template) {}
