package health.ilium.triage.access;

import health.ilium.access.bearer.TokenHash;
import java.util.Optional;

/// Tokens that were handed out and not taken back.
public interface Tokens {

    Optional<Caller> holder(TokenHash token);
}
