package health.ilium.intake.people;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Recognises somebody who signed in.
public final class UsingSessions {

    /// Not every request needs to write.
    private static final Duration ROUGHLY = Duration.ofSeconds(15);

    private final Sessions sessions;
    private final SessionSettings settings;
    private final InstantSource clock;

    public UsingSessions(Ports ports, SessionSettings settings) {
        this.sessions = ports.sessions();
        this.settings = settings;
        this.clock = ports.clock();
    }

    /// Nobody once the session ended or the person was deactivated.
    ///
    /// @param byHand whether the person did something; a page that refreshes itself does not keep
    ///     a session open
    public Optional<Person> person(SessionToken token, boolean byHand) {
        Instant now = clock.instant();
        Optional<Session> session =
                sessions.of(token).filter(it -> it.person().active() && !settings.ended(it, now));
        if (byHand && session.filter(it -> !now.isBefore(it.seen().plus(ROUGHLY))).isPresent()) {
            sessions.seen(token, now);
        }
        return session.map(Session::person);
    }

    /// Removes what has ended.
    public void tidy() {
        Instant now = clock.instant();
        sessions.forget(now.minus(settings.idle()), now.minus(settings.longest()));
    }
}
