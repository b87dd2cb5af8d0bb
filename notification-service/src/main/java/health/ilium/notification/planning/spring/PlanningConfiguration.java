package health.ilium.notification.planning.spring;

import com.github.f4b6a3.uuid.UuidCreator;
import health.ilium.notification.carrier.Carriers;
import health.ilium.notification.consent.ConsentLedger;
import health.ilium.notification.contact.Contacts;
import health.ilium.notification.message.Announcements;
import health.ilium.notification.message.Messages;
import health.ilium.notification.message.SharedTime;
import health.ilium.notification.message.Withdrawals;
import health.ilium.notification.office.Offices;
import health.ilium.notification.office.OnCall;
import health.ilium.notification.planning.ChannelOrder;
import health.ilium.notification.planning.Escalation;
import health.ilium.notification.planning.MessagePlanner;
import health.ilium.notification.planning.PlanningMessages;
import health.ilium.notification.planning.Ways;
import health.ilium.notification.planning.Withdrawing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlanningConfiguration {

    @Bean
    MessagePlanner messagePlanner(
            ChannelOrder order, Offices offices, OnCall onCall, Carriers carriers) {
        return new MessagePlanner(new Ways(order, offices, onCall), carriers);
    }

    @Bean
    PlanningMessages planningMessages(
            MessagePlanner planner,
            Escalation escalation,
            Contacts contacts,
            ConsentLedger ledger,
            Messages messages,
            Withdrawals withdrawals,
            Announcements announcements,
            SharedTime time) {
        return new PlanningMessages(
                planner,
                escalation,
                contacts,
                ledger,
                messages,
                new Withdrawing(withdrawals, announcements),
                announcements,
                time::instant,
                UuidCreator::getTimeOrderedEpoch);
    }
}
