package health.ilium.notification.email.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/// An SMTP connection that carries one e-mail after the other, and knows whether it has come to
/// the final dot, after which the server may have the e-mail.
final class SmtpConnection extends SMTPTransport {

    private boolean atTheDot;
    private Instant usedAt = Instant.MIN;

    SmtpConnection(Session session) {
        super(session, new URLName("smtp", null, -1, null, null, null));
    }

    void send(MimeMessage email, Instant now) throws MessagingException {
        atTheDot = false;
        sendMessage(email, email.getAllRecipients());
        usedAt = now;
    }

    boolean mayHaveArrived() {
        return atTheDot;
    }

    boolean usedSince(Instant instant) {
        return usedAt.isAfter(instant);
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        atTheDot = true;
        super.finishData();
    }

    /// Never fails: there is nothing left to be said to this server.
    void closeQuietly() {
        try {
            close();
        } catch (MessagingException gone) {
            // The connection is of no use either way.
        }
    }
}
