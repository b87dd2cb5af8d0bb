package health.ilium.intake.access;

import static health.ilium.intake.access.Action.ACKNOWLEDGE_REPORT;
import static health.ilium.intake.access.Action.CANCEL;
import static health.ilium.intake.access.Action.DRY_RUN;
import static health.ilium.intake.access.Action.LIST;
import static health.ilium.intake.access.Action.READ;
import static health.ilium.intake.access.Action.RESUBMIT;
import static health.ilium.intake.access.Action.SUBMIT;
import static health.ilium.intake.access.Action.SUPPLY_INFORMATION;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whoever holds the token of a request, or is signed in.
public sealed interface Caller {

    UUID id();

    String name();

    boolean may(Action action);

    /// Somebody of a practice who is signed in.
    record Person(UUID id, String name) {}

    /// A referring practice; reaches its own referrals only.
    ///
    /// @param person who asks for it; null when it is one of its machines
    record Practice(UUID id, String name, @Nullable Person person) implements Caller {

        private static final Set<Action> ALLOWED =
                Set.of(
                        SUBMIT,
                        READ,
                        LIST,
                        SUPPLY_INFORMATION,
                        CANCEL,
                        RESUBMIT,
                        ACKNOWLEDGE_REPORT,
                        DRY_RUN);

        public Practice(UUID id, String name) {
            this(id, name, null);
        }

        @Override
        public boolean may(Action action) {
            return ALLOWED.contains(action);
        }
    }

    /// Somebody of the surgical practice; reaches every referral as far as the role goes.
    record Staff(UUID id, String name, Role role) implements Caller {

        @Override
        public boolean may(Action action) {
            return role.may(action);
        }
    }
}
