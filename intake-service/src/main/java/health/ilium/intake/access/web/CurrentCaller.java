package health.ilium.intake.access.web;

import health.ilium.intake.access.Caller;
import health.ilium.intake.wire.Problem;
import health.ilium.intake.wire.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;

/// The caller of the running request. Behind [AccessRules] there always is one.
public final class CurrentCaller {

    private CurrentCaller() {}

    public static Caller get() {
        if (SecurityContextHolder.getContext().getAuthentication()
                instanceof CallerAuthentication known) {
            return known.getPrincipal();
        }
        throw new Refusal(Problem.of(HttpStatus.UNAUTHORIZED));
    }
}
