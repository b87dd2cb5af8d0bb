package health.ilium.intake.access;

import static health.ilium.intake.access.Action.DRY_RUN;
import static health.ilium.intake.access.Action.HANDLE_PARKED_RECORDS;
import static health.ilium.intake.access.Action.LIST;
import static health.ilium.intake.access.Action.READ;
import static health.ilium.intake.access.Action.RECORD_INJECTION_RESULT;
import static health.ilium.intake.access.Action.RETURN_WITH_ADVICE;

import java.util.Set;

/// Role of a member of staff. An administrator sees no clinical data.
public enum Role {
    COORDINATOR(Set.of(READ, LIST, DRY_RUN, RETURN_WITH_ADVICE)),
    CLINICIAN(Set.of(READ, LIST, DRY_RUN, RETURN_WITH_ADVICE, RECORD_INJECTION_RESULT)),
    ADMIN(Set.of(HANDLE_PARKED_RECORDS));

    private final Set<Action> allowed;

    Role(Set<Action> allowed) {
        this.allowed = allowed;
    }

    boolean may(Action action) {
        return allowed.contains(action);
    }
}
