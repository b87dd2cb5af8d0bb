package health.ilium.triage.access;

import java.util.UUID;

/// Whoever holds the token of a request.
public sealed interface Caller {

    boolean may(Action action);

    /// A referring practice; has no business here, everything it may do is at intake.
    record Practice(UUID id, String name) implements Caller {

        @Override
        public boolean may(Action action) {
            return false;
        }
    }

    /// Somebody of the surgical practice.
    record Staff(UUID id, String name, Role role) implements Caller {

        @Override
        public boolean may(Action action) {
            return role.may(action);
        }
    }
}
