package health.ilium.intake.idempotency;

import java.time.Instant;

/// The first answers to requests, kept for 30 days. All of it needs a running transaction.
public interface FirstAnswers {

    Claim claim(IdempotencyKey key);

    /// False when somebody else was faster since the key was claimed: then the transaction must
    /// be rolled back.
    boolean keep(IdempotencyKey key, FirstAnswer answer, Instant now);

    /// Forgets answers from before an instant, and tells how many.
    int forget(Instant before);
}
