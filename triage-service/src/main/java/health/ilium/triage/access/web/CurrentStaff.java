package health.ilium.triage.access.web;

import health.ilium.triage.access.Action;
import health.ilium.triage.access.Caller;
import health.ilium.triage.wire.Forbidden;
import org.springframework.security.core.context.SecurityContextHolder;

/// The member of staff behind the running request.
final class CurrentStaff {

    /// @throws Forbidden for everybody else
    static Caller.Staff get() {
        if (SecurityContextHolder.getContext().getAuthentication()
                        instanceof CallerAuthentication known
                && known.getPrincipal() instanceof Caller.Staff staff) {
            return staff;
        }
        throw new Forbidden();
    }

    static boolean may(Action action) {
        return get().may(action);
    }

    private CurrentStaff() {}
}
