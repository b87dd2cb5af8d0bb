package health.ilium.notification.planning.kafka;

import health.ilium.delivery.consuming.EventHandler;
import health.ilium.delivery.consuming.ImpossibleContent;
import health.ilium.delivery.consuming.Received;
import health.ilium.notification.message.Message;
import health.ilium.notification.planning.MessagesPlanned;
import health.ilium.notification.planning.PlanningMessages;
import health.ilium.notification.planning.UnknownCase;
import java.util.List;
import java.util.stream.Collectors;
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
        List<Message> planned = planned(events);
        publisher.publishEvent(
                new MessagesPlanned(
                        planned.stream().map(Message::channel).collect(Collectors.toSet())));
    }

    private List<Message> planned(List<Received<SpecificRecord>> events) {
        try {
            return planning.plan(events.stream().map(Occurrences::from).toList());
        } catch (UnknownCase impossible) {
            throw new ImpossibleContent("referralId: NEVER_SUBMITTED");
        }
    }
}
