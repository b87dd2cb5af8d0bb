package health.ilium.triage.decision.kafka;

import health.ilium.contract.ReferralTriaged;
import health.ilium.delivery.outbox.Outbox;
import health.ilium.delivery.outbox.OutgoingEvent;
import health.ilium.schemas.Topics;
import health.ilium.triage.decision.Announcements;
import health.ilium.triage.decision.Decided;
import health.ilium.triage.decision.avro.DecisionRecords;
import java.util.List;
import org.springframework.stereotype.Component;

/// Announces through the outbox. The consumer's position, locked in the same transaction, is the
/// lock on the case that the outbox asks for.
@Component
class OutboxAnnouncements implements Announcements {

    private final Outbox outbox;

    OutboxAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(List<Decided> decided) {
        outbox.add(decided.stream().map(OutboxAnnouncements::event).toList());
    }

    private static OutgoingEvent event(Decided decided) {
        var request = decided.request();
        return new OutgoingEvent(
                Topics.TRIAGE_DECISIONS,
                request.referralId(),
                decided.decisionId().toString(),
                decided.decidedAt(),
                new ReferralTriaged(
                        request.referralId(),
                        request.referralVersion(),
                        decided.decisionId(),
                        decided.decidedAt(),
                        DecisionRecords.of(decided.decision())));
    }
}
