package health.ilium.notification.email.smtp;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The sender of e-mail. The mail server itself is `spring.mail.*`.
///
/// @param from name and address of the sender (`notification.from`); says nothing about the field
/// @param smtpIdleCheck a connection unused for longer is asked whether it is alive
@ConfigurationProperties("notification")
record SmtpSettings(
        @DefaultValue("Care Updates <updates@example.org>") String from,
        @DefaultValue("5s") Duration smtpIdleCheck) {

    SmtpSettings {
        sender(from);
    }

    InternetAddress sender() {
        return sender(from);
    }

    private static InternetAddress sender(String from) {
        try {
            return new InternetAddress(from, true);
        } catch (AddressException invalid) {
            throw new IllegalArgumentException("notification.from is no e-mail address", invalid);
        }
    }
}
