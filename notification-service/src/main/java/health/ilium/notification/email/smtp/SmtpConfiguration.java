package health.ilium.notification.email.smtp;

import health.ilium.notification.carrier.Carrier;
import health.ilium.notification.carrier.ChannelState;
import health.ilium.notification.message.Channel;
import jakarta.mail.util.StreamProvider;
import java.time.InstantSource;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SmtpSettings.class)
class SmtpConfiguration {

    /// Jakarta Mail looks into every jar for its stream provider, several times for each e-mail,
    /// unless a system property names it.
    @Bean(destroyMethod = "closeAll")
    SmtpConnections smtpConnections(
            JavaMailSenderImpl server, SmtpSettings settings, InstantSource clock) {
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
        return new SmtpConnections(server, settings.smtpIdleCheck(), clock);
    }

    @Bean
    @Order(100)
    Carrier smtpCarrier(SmtpConnections connections, SmtpSettings settings, InstantSource clock) {
        return new SmtpCarrier(connections, new Letterhead(settings.sender(), clock), clock);
    }

    @Bean
    ChannelState emailState(JavaMailSenderImpl server) {
        String note = "through " + server.getHost() + ":" + server.getPort();
        return new ChannelState(Channel.EMAIL, true, note);
    }
}
