package health.ilium.intake.access.web;

import health.ilium.access.bearer.KnownCaller;
import health.ilium.intake.access.Caller;
import health.ilium.intake.wire.Problem;
import health.ilium.intake.wire.Refusal;
import org.springframework.http.HttpStatus;

/// The caller of the running request. Behind [AccessRules] there always is one.
public final class CurrentCaller {

    private CurrentCaller() {}

    public static Caller get() {
        return KnownCaller.current(Caller.class)
                .orElseThrow(() -> new Refusal(Problem.of(HttpStatus.UNAUTHORIZED)));
    }
}
