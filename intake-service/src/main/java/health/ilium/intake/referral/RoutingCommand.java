package health.ilium.intake.referral;

import health.ilium.intake.clinical.Information;
import health.ilium.intake.triage.MissingItem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where people send a case.
public sealed interface RoutingCommand extends ReferralCommand.OnVersion {

    /// A clinician signs off the pathway that triage, or an override, proposes.
    record AcceptReferral(long basedOnVersion, Actor actor, Instant now)
            implements RoutingCommand {}

    /// Staff ask the referrer for named items.
    record RequestInformation(
            long basedOnVersion,
            List<MissingItem> items,
            @Nullable String note,
            Actor actor,
            Instant now)
            implements RoutingCommand {}

    record DeclineReferral(
            long basedOnVersion,
            DeclineReason reason,
            @Nullable String note,
            Actor actor,
            Instant now)
            implements RoutingCommand {}

    /// A practice sends a case again that had ended; it is triaged again.
    ///
    /// @param information what has become known since; null when nothing has
    record ResubmitReferral(
            long basedOnVersion, @Nullable Information information, Actor actor, Instant now)
            implements RoutingCommand {}

    /// Staff open a case again that had ended; it is triaged again.
    record ReopenReferral(long basedOnVersion, String reason, Actor actor, Instant now)
            implements RoutingCommand {}
}
