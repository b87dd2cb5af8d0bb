package health.ilium.notification.simulator;

import health.ilium.notification.carrier.Letter;
import health.ilium.notification.carrier.Outcome;
import health.ilium.notification.carrier.Outcome.Accepted;
import health.ilium.notification.carrier.Outcome.FailedForGood;
import health.ilium.notification.carrier.Outcome.FailedForNow;
import health.ilium.notification.carrier.Outcome.Unknown;
import health.ilium.notification.message.Reason;
import java.time.Duration;

/// How a simulated address behaves, at every attempt the same way. Nothing leaves the service.
enum Behaviour {
    DELIVERS,
    FAILS_FOR_NOW,
    FAILS_FOR_GOOD,
    TIMES_OUT_AFTER_ACCEPTING;

    private static final int FAILING_ATTEMPTS = 2;

    Outcome outcome(Letter letter) {
        return switch (this) {
            case DELIVERS -> new Accepted("simulated");
            case FAILS_FOR_NOW ->
                    letter.attempt() <= FAILING_ATTEMPTS
                            ? new FailedForNow(Reason.PROVIDER_BUSY, Duration.ofSeconds(1))
                            : new Accepted("simulated");
            case FAILS_FOR_GOOD -> new FailedForGood(Reason.PROVIDER_REFUSED);
            case TIMES_OUT_AFTER_ACCEPTING -> new Unknown(Reason.NO_ANSWER_AFTER_SENDING);
        };
    }
}
