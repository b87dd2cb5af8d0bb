package health.ilium.notification.planning.kafka;

import health.ilium.delivery.consuming.EventHandler;
import health.ilium.delivery.consuming.ImpossibleContent;
import health.ilium.delivery.consuming.Received;
import health.ilium.notification.planning.MessagesPlanned;
import health.ilium.notification.planning.PlanningMessages;
import health.ilium.notification.planning.UnknownCase;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

@Component
class ReferralEventsHandler implements EventHandler<SpecificRecord> {

    private final PlanningMessages planning;
    private final ApplicationEventPublisher publisher;

    ReferralEventsHandler(PlanningMessages planning, ApplicationEventPublisher publisher) {
        this.planning = planning;
        this.publisher = publisher;
    }

    @Override
    public void on(List<Received<SpecificRecord>> events) {
        try {
            planning.plan(events.stream().map(Occurrences::from).toList());
        } catch (UnknownCase impossible) {
            throw new ImpossibleContent("referralId: NEVER_SUBMITTED");
        }
        publisher.publishEvent(new MessagesPlanned());
    }
}
