package health.ilium.intake.referral.jdbc;

import health.ilium.intake.referral.Recorded;
import health.ilium.intake.referral.Referral;
import health.ilium.intake.referral.ReferralEvent.ReferralTriaged;
import health.ilium.intake.referral.ReferralEvent.TriageOverridden;
import health.ilium.intake.referral.Triage;
import health.ilium.intake.triage.Pathway;
import health.ilium.intake.triage.TriageDecision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A decision of triage as reports count it.
///
/// @param rules rules that the route rested on
/// @param overriddenTo where a clinician last sent the case instead
record JudgedDecision(
        UUID referralId,
        UUID decisionId,
        Instant decidedAt,
        String policy,
        String policyVersion,
        Pathway pathway,
        List<String> rules,
        @Nullable Pathway overriddenTo,
        @Nullable String reasonSystem,
        @Nullable String reasonCode) {

    /// Writes `:decisions`, new ones and old ones.
    static final String WRITTEN =
            """
            insert into judged_decision
            select * from jsonb_populate_recordset(null::judged_decision, :decisions::jsonb)
            on conflict (referral_id, decision_id) do update set
                (overridden_to, reason_system, reason_code)
                = (excluded.overridden_to, excluded.reason_system, excluded.reason_code)
            """;

    /// The decisions that events of one referral made or overrode.
    ///
    /// @param after the referral after these events
    static List<JudgedDecision> of(List<Recorded> events, Referral after) {
        Map<UUID, JudgedDecision> decisions = new LinkedHashMap<>();
        for (Recorded recorded : events) {
            UUID referral = recorded.referralId();
            if (recorded.event() instanceof ReferralTriaged triaged) {
                decisions.put(
                        triaged.decisionId(),
                        made(
                                referral,
                                triaged.decisionId(),
                                recorded.occurredAt(),
                                triaged.decision()));
            } else if (recorded.event() instanceof TriageOverridden overridden) {
                decisions.computeIfAbsent(overridden.decisionId(), id -> latest(referral, after));
                decisions.computeIfPresent(
                        overridden.decisionId(), (_, decision) -> decision.overridden(overridden));
            }
        }
        return new ArrayList<>(decisions.values());
    }

    /// An override is always of the decision that stands last.
    private static @Nullable JudgedDecision latest(UUID referral, Referral after) {
        Triage triage = after.triage();
        return triage == null
                ? null
                : made(referral, triage.decisionId(), triage.decidedAt(), triage.decision());
    }

    private static JudgedDecision made(
            UUID referral, UUID id, Instant decidedAt, TriageDecision decision) {
        return new JudgedDecision(
                referral,
                id,
                decidedAt,
                decision.policy().id(),
                decision.policy().version(),
                decision.pathway(),
                decision.grounds(),
                null,
                null,
                null);
    }

    /// A clinician who comes back to what triage said has overridden nothing in the end.
    private JudgedDecision overridden(TriageOverridden by) {
        boolean takenBack = by.pathway() == pathway;
        return new JudgedDecision(
                referralId,
                decisionId,
                decidedAt,
                policy,
                policyVersion,
                pathway,
                rules,
                takenBack ? null : by.pathway(),
                takenBack ? null : by.reason().system(),
                takenBack ? null : by.reason().code());
    }
}
