package health.ilium.intake.people;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Slow hashes of passwords. Only so many are computed at once.
public interface PasswordHashes {

    /// Empty when too many are being computed already.
    Optional<String> hash(Password password);

    /// Takes the same time whatever is wrong.
    ///
    /// @param hash null for somebody who does not exist or has no password
    Verdict compare(Password password, @Nullable String hash);

    /// What came of a comparison.
    enum Verdict {
        SAME,
        OTHER,
        BUSY
    }
}
