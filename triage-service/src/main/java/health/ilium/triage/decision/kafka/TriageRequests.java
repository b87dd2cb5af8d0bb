package health.ilium.triage.decision.kafka;

import health.ilium.contract.TriageRequested;
import health.ilium.delivery.consuming.EventHandler;
import health.ilium.delivery.consuming.ImpossibleContent;
import health.ilium.delivery.consuming.Received;
import health.ilium.schemas.avro.PlainAvro;
import health.ilium.triage.decision.DecidingCases;
import health.ilium.triage.decision.Request;
import health.ilium.triage.decision.Snapshot;
import health.ilium.triage.decision.avro.Pictures;
import java.nio.ByteBuffer;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class TriageRequests implements EventHandler<TriageRequested> {

    private final DecidingCases deciding;
    private final PlainAvro<TriageRequested> avro =
            new PlainAvro<>(TriageRequested.class, TriageRequested.getClassSchema());

    TriageRequests(DecidingCases deciding) {
        this.deciding = deciding;
    }

    @Override
    public void on(List<Received<TriageRequested>> events) {
        deciding.decide(events.stream().map(this::request).toList());
    }

    private Request request(Received<TriageRequested> received) {
        var event = received.event();
        if (!event.getReferralId().equals(received.key())) {
            throw new ImpossibleContent("referralId is not the record's key");
        }
        if (event.getReferralVersion() < 1) {
            throw new ImpossibleContent("referralVersion is below 1");
        }
        return new Request(
                event.getReferralId(),
                event.getReferralVersion(),
                event.getOffice() == null ? null : event.getOffice().name(),
                Pictures.of(event),
                event.getPayer(),
                new Snapshot(avro.fingerprint(), ByteBuffer.wrap(avro.encode(event))));
    }
}
