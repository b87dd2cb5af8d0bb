package health.ilium.faults.load;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a client wanted and was told.
///
/// @param key idempotency key
/// @param patient what the patient's family name ends with, of one referral only
/// @param due when it should have been sent
/// @param referralId what a good answer named
public record Operation(
        String key,
        Intent intent,
        CaseKind kind,
        String patient,
        Instant due,
        List<Attempt> attempts,
        @Nullable String referralId) {

    public Operation {
        attempts = List.copyOf(attempts);
    }

    public boolean succeeded() {
        return !attempts.isEmpty() && attempts.getLast().good();
    }

    /// Every answer it got was a refusal for good.
    public boolean refused() {
        return !attempts.isEmpty() && attempts.stream().allMatch(Attempt::refused);
    }
}
