package health.ilium.intake.people.spring;

import health.ilium.intake.people.SignInRequests;
import health.ilium.intake.people.SigningIn;
import health.ilium.intake.people.UsingSessions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Removes sessions that ended, tries that no longer count, and who never came back.
@Component
class TidyingUp {

    private static final Logger LOG = LoggerFactory.getLogger(TidyingUp.class);

    private static final Duration ON_THE_WAY = Duration.ofHours(1);

    private final UsingSessions sessions;
    private final SigningIn signingIn;
    private final SignInRequests requests;
    private final InstantSource clock;

    TidyingUp(
            UsingSessions sessions,
            SigningIn signingIn,
            SignInRequests requests,
            InstantSource clock) {
        this.sessions = sessions;
        this.signingIn = signingIn;
        this.requests = requests;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void tidy() {
        try {
            sessions.tidy();
            signingIn.tidy();
            requests.forget(clock.instant().minus(ON_THE_WAY));
        } catch (DataAccessException | TransactionException nextTime) {
            LOG.warn("Ended sessions stay for now: {}", nextTime.getClass().getName());
        }
    }
}
