package health.ilium.triage.access;

import java.util.Optional;

/// Tokens that were handed out and not taken back.
public interface Tokens {

    /// @param sha256 of the token, lower-case hex
    Optional<Caller> holder(String sha256);
}
