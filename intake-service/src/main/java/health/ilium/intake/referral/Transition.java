package health.ilium.intake.referral;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A row of the lifecycle: from any of these statuses, this event leads there.
///
/// @param from empty for the beginning
/// @param when for a decision of triage or against it: its effects that this row is about;
///     otherwise empty
/// @param to null when the status stays
record Transition(
        Set<ReferralStatus> from,
        Class<? extends ReferralEvent> event,
        Set<TriageEffect> when,
        @Nullable ReferralStatus to) {

    Transition(
            Set<ReferralStatus> from,
            Class<? extends ReferralEvent> event,
            @Nullable ReferralStatus to) {
        this(from, event, Set.of(), to);
    }

    boolean covers(ReferralStatus status, Class<? extends ReferralEvent> happened) {
        return from.contains(status) && event == happened;
    }
}
