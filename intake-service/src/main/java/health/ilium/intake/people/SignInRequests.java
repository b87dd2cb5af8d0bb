package health.ilium.intake.people;

import java.time.Instant;
import java.util.Optional;

/// All who are on the way; each may come back once, in the browser they left with.
public interface SignInRequests {

    void keep(String state, SessionToken visitor, SignInRequest request, Instant now);

    /// It is not there a second time.
    Optional<SignInRequest> take(String state, SessionToken visitor, Instant since);

    void forget(Instant before);
}
