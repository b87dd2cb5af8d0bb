package health.ilium.triage.access.web;

import health.ilium.access.bearer.KnownCaller;
import health.ilium.triage.access.Action;
import health.ilium.triage.access.Caller;
import health.ilium.triage.wire.Forbidden;

/// The member of staff behind the running request.
final class CurrentStaff {

    /// @throws Forbidden for everybody else
    static Caller.Staff get() {
        return KnownCaller.current(Caller.Staff.class).orElseThrow(Forbidden::new);
    }

    static boolean may(Action action) {
        return get().may(action);
    }

    private CurrentStaff() {}
}
