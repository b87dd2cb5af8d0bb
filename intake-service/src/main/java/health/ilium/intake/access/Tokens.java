package health.ilium.intake.access;

import health.ilium.access.bearer.TokenHash;
import java.util.Optional;

/// Tokens that were handed out and not revoked.
public interface Tokens {

    Optional<Caller> holder(TokenHash token);
}
