package health.ilium.notification.email.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// Connections that stay open between e-mails. There are never more than e-mails at once.
final class SmtpConnections {

    private final JavaMailSenderImpl server;
    private final Duration idleCheck;
    private final InstantSource clock;
    private final Deque<SmtpConnection> idle = new ConcurrentLinkedDeque<>();

    SmtpConnections(JavaMailSenderImpl server, Duration idleCheck, InstantSource clock) {
        this.server = server;
        this.idleCheck = idleCheck;
        this.clock = clock;
    }

    Session session() {
        return server.getSession();
    }

    /// An open connection, the one used last if it is alive.
    SmtpConnection borrow() throws MessagingException {
        for (SmtpConnection known = idle.pollFirst(); known != null; known = idle.pollFirst()) {
            if (known.usedSince(clock.instant().minus(idleCheck)) || known.isConnected()) {
                return known;
            }
            known.closeQuietly();
        }
        return open();
    }

    SmtpConnection open() throws MessagingException {
        SmtpConnection fresh = new SmtpConnection(session());
        try {
            fresh.connect(
                    server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
            return fresh;
        } catch (MessagingException | RuntimeException failure) {
            fresh.closeQuietly();
            throw failure;
        }
    }

    void giveBack(SmtpConnection connection) {
        idle.addFirst(connection);
    }

    void closeAll() {
        for (SmtpConnection known = idle.pollFirst(); known != null; known = idle.pollFirst()) {
            known.closeQuietly();
        }
    }
}
