package health.ilium.notification.sending.spring;

import health.ilium.delivery.tracing.Tracing;
import health.ilium.notification.calendar.Organizer;
import health.ilium.notification.carrier.Carriers;
import health.ilium.notification.link.PageLinks;
import health.ilium.notification.message.Channel;
import health.ilium.notification.message.SharedTime;
import health.ilium.notification.office.Offices;
import health.ilium.notification.office.OnCall;
import health.ilium.notification.sending.Carrying;
import health.ilium.notification.sending.Enclosures;
import health.ilium.notification.sending.LetterWriter;
import health.ilium.notification.sending.RetryPolicy;
import health.ilium.notification.sending.SendingLoop;
import health.ilium.notification.sending.SendingQueue;
import health.ilium.notification.sending.SendingSettings;
import health.ilium.notification.sending.SettlementDecider;
import health.ilium.notification.sending.Trying;
import health.ilium.notification.sending.TryingOnce;
import health.ilium.notification.template.Templates;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SendingConfiguration {

    @Bean
    Carrying carrying(
            Templates templates,
            PageLinks links,
            Offices offices,
            OnCall onCall,
            Organizer organizer,
            Carriers carriers,
            InstantSource clock) {
        Enclosures enclosures = new Enclosures(offices, organizer, clock);
        return new Carrying(
                new LetterWriter(templates, links, offices, onCall, enclosures), carriers);
    }

    @Bean
    List<SendingLoop> sendingLoops(
            SendingSettings settings,
            SendingQueue queue,
            Carrying carrying,
            RetryPolicy retries,
            SharedTime time,
            Tracing tracing) {
        Trying trying =
                new TracedTrying(
                        new TryingOnce(
                                carrying,
                                new SettlementDecider(retries),
                                time::instant,
                                RandomGenerator.getDefault()),
                        tracing);
        return Stream.of(Channel.EMAIL, Channel.SMS)
                .map(
                        channel ->
                                new SendingLoop(
                                        channel,
                                        settings,
                                        queue,
                                        trying,
                                        carrying(settings.atOnce(channel)),
                                        time::instant,
                                        UUID.randomUUID()))
                .toList();
    }

    /// So few that a platform thread for each is cheaper: a virtual one is parked and found again
    /// at every line of the conversation with the mail server. The loop waits for them when it is
    /// stopped, so nobody has to.
    private static Executor carrying(int atOnce) {
        return Executors.newFixedThreadPool(
                atOnce, Thread.ofPlatform().name("carrying-", 0).daemon().factory());
    }
}
