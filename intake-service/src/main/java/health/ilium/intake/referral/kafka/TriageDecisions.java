package health.ilium.intake.referral.kafka;

import health.ilium.contract.ReferralTriaged;
import health.ilium.delivery.consuming.EventHandler;
import health.ilium.delivery.consuming.Received;
import health.ilium.intake.referral.Acceptance;
import health.ilium.intake.referral.Actor;
import health.ilium.intake.referral.Addressed;
import health.ilium.intake.referral.ApplyingReports;
import health.ilium.intake.referral.ReferralCommand.RecordTriageDecision;
import health.ilium.intake.triage.TriageDecision;
import health.ilium.intake.triage.avro.AvroTriageDecision;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/// Applies the decisions of triage to their referrals.
@Component
final class TriageDecisions implements EventHandler<ReferralTriaged> {

    private final ApplyingReports applyingReports;
    private final Acceptance acceptance;
    private final InstantSource clock;

    TriageDecisions(
            ApplyingReports applyingReports, AcceptanceSettings settings, InstantSource clock) {
        this.applyingReports = applyingReports;
        this.acceptance = settings.acceptance();
        this.clock = clock;
    }

    @Override
    public void on(List<Received<ReferralTriaged>> events) {
        Instant now = clock.instant();
        Reports.apply(applyingReports, events.stream().map(it -> decision(it, now)).toList());
    }

    private Addressed decision(Received<ReferralTriaged> received, Instant now) {
        ReferralTriaged triaged = received.event();
        Possible.require(
                triaged.getReferralId().equals(received.key()), "referralId is not the key");
        Possible.require(triaged.getReferralVersion() > 0, "referralVersion is not positive");
        TriageDecision decision = AvroTriageDecision.read(triaged.getDecision());
        Possible.percent(decision.completeness(), "completeness");
        if (decision.score() != null) {
            Possible.percent(decision.score(), "score");
        }
        return new Addressed(
                received.key(),
                new RecordTriageDecision(
                        triaged.getReferralVersion(),
                        triaged.getDecisionId(),
                        triaged.getDecidedAt(),
                        decision,
                        acceptance,
                        Actor.TRIAGE,
                        now));
    }
}
