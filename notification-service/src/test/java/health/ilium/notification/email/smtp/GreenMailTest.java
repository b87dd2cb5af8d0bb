package health.ilium.notification.email.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import health.ilium.notification.carrier.Enclosure;
import health.ilium.notification.carrier.Letter;
import health.ilium.notification.carrier.Outcome;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class GreenMailTest {

    private final GreenMail mail =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        mail.start();
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @Test
    void deliversTextAndHtmlUnderTheMessagesOwnId() throws Exception {
        UUID id = UUID.randomUUID();
        Letter letter =
                new Letter(
                        id,
                        "ana@example.org",
                        "Ya leímos su caso",
                        "¿Tiene dudas?",
                        "<p>¿Tiene dudas?</p>",
                        1);

        assertThat(carrier().carry(letter)).isEqualTo(new Outcome.Accepted(null));

        MimeMessage received = mail.getReceivedMessages()[0];
        MimeMultipart parts = (MimeMultipart) received.getContent();
        assertThat(received.getMessageID()).isEqualTo("<" + id + "@example.org>");
        assertThat(received.getSubject()).isEqualTo("Ya leímos su caso");
        assertThat(received.getHeader("From", null))
                .isEqualTo("Care Updates <updates@example.org>");
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(((String) parts.getBodyPart(0).getContent()).strip()).isEqualTo("¿Tiene dudas?");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
    }

    @Test
    void enclosesAnEntryForTheCalendar() throws Exception {
        Enclosure entry =
                new Enclosure(
                        "cita.ics",
                        "text/calendar; charset=UTF-8; method=PUBLISH",
                        "BEGIN:VCALENDAR\r\nSUMMARY:Cita en Peñón\r\nEND:VCALENDAR\r\n");
        Letter letter =
                new Letter(
                        UUID.randomUUID(),
                        "ana@example.org",
                        "Ya tiene su cita",
                        "Ya tiene su cita.",
                        "<p>Ya tiene su cita.</p>",
                        1,
                        entry);

        assertThat(carrier().carry(letter)).isEqualTo(new Outcome.Accepted(null));

        MimeMultipart parts = (MimeMultipart) mail.getReceivedMessages()[0].getContent();
        assertThat(parts.getContentType()).startsWith("multipart/mixed");
        assertThat(((MimeMultipart) parts.getBodyPart(0).getContent()).getCount()).isEqualTo(2);
        BodyPart enclosed = parts.getBodyPart(1);
        assertThat(enclosed.getContentType()).contains("text/calendar", "method=PUBLISH");
        assertThat(enclosed.getFileName()).isEqualTo("cita.ics");
        assertThat(new String(enclosed.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(entry.content());
    }

    private SmtpCarrier carrier() throws Exception {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(mail.getSmtp().getPort());
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-20T15:00:00Z"));
        return new SmtpCarrier(
                new SmtpConnections(server, Duration.ofSeconds(5), clock),
                new Letterhead(new InternetAddress("Care Updates <updates@example.org>"), clock),
                clock);
    }
}
