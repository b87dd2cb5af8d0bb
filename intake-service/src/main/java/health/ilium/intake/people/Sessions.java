package health.ilium.intake.people;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// All sessions.
public interface Sessions {

    void begin(SessionToken token, UUID person, Instant now);

    /// Also one that has ended by itself. With the person as the database has them now.
    Optional<Session> of(SessionToken token);

    void seen(SessionToken token, Instant now);

    void end(SessionToken token);

    void endAll(UUID person);

    /// Removes those that nobody used since, and those that began too long ago.
    void forget(Instant notSeenSince, Instant begunBefore);
}
