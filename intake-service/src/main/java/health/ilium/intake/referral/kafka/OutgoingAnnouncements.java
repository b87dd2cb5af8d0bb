package health.ilium.intake.referral.kafka;

import health.ilium.delivery.outbox.Outbox;
import health.ilium.delivery.outbox.OutgoingEvent;
import health.ilium.intake.offices.OfficeSettings;
import health.ilium.intake.referral.Announcements;
import health.ilium.intake.referral.Progress;
import health.ilium.intake.referral.Recorded;
import health.ilium.intake.referral.Referral;
import health.ilium.schemas.Topic;
import health.ilium.schemas.Topics;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.springframework.stereotype.Component;

/// Puts what other services need to know into the outbox: facts for triage, milestones and contact
/// details for notification, neither with the other's.
@Component
final class OutgoingAnnouncements implements Announcements {

    private final Outbox outbox;
    private final TriageRequests requests;
    private final Milestones milestones;

    OutgoingAnnouncements(Outbox outbox, OfficeSettings settings) {
        this.outbox = outbox;
        this.requests = new TriageRequests(settings.defaultOffice());
        this.milestones = new Milestones(settings.defaultOffice());
    }

    @Override
    public void announce(List<Progress> progress) {
        List<OutgoingEvent> events =
                progress.stream()
                        .flatMap(it -> it.events().stream().flatMap(event -> of(event, it.after())))
                        .toList();
        if (!events.isEmpty()) {
            outbox.add(events);
        }
    }

    private Stream<OutgoingEvent> of(Recorded recorded, Referral referral) {
        return Stream.concat(
                requests.of(recorded, referral).stream()
                        .map(it -> outgoing(Topics.TRIAGE_REQUESTS, recorded, it)),
                milestones.of(recorded, referral).stream()
                        .map(it -> outgoing(Topics.REFERRAL_EVENTS, recorded, it)));
    }

    private static OutgoingEvent outgoing(
            Topic<UUID, ?> topic, Recorded recorded, SpecificRecord event) {
        return new OutgoingEvent(
                topic,
                recorded.referralId(),
                recorded.referralId() + "/" + recorded.version(),
                recorded.occurredAt(),
                event);
    }
}
