package health.ilium.faults.load;

import java.time.Instant;

/// One request and what came back.
///
/// @param status 0 when there was no answer
/// @param retryAfter whether the answer said when to come again
/// @param failure class of the exception when there was no answer
public record Attempt(Instant sent, long millis, int status, boolean retryAfter, String failure) {

    public boolean good() {
        return status / 100 == 2;
    }

    /// Told that it was wrong, and that trying again is of no use.
    public boolean refused() {
        return status / 100 == 4 && status != 409 && status != 429;
    }

    /// There was somebody to talk to, who did not answer.
    public boolean leftWithoutAnswer() {
        return status == 0 && !failure.endsWith("ConnectException");
    }
}
