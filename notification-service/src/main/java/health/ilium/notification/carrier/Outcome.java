package health.ilium.notification.carrier;

import health.ilium.notification.message.Reason;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What is certain after an attempt.
public sealed interface Outcome {

    /// The provider has it.
    ///
    /// @param providerId its name for the message, if it gave one
    record Accepted(@Nullable String providerId) implements Outcome {}

    /// The provider certainly does not have it, and may take it later.
    ///
    /// @param retryAfter how long the provider asked us to wait, if it did
    record FailedForNow(Reason reason, @Nullable Duration retryAfter) implements Outcome {}

    /// The provider certainly does not have it and never will.
    record FailedForGood(Reason reason) implements Outcome {}

    /// The provider may have it.
    record Unknown(Reason reason) implements Outcome {}
}
