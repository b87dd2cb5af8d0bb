package health.ilium.notification.email.smtp;

import health.ilium.notification.carrier.Carrier;
import health.ilium.notification.carrier.Letter;
import health.ilium.notification.carrier.Outcome;
import health.ilium.notification.carrier.Outcome.Accepted;
import health.ilium.notification.carrier.Outcome.FailedForGood;
import health.ilium.notification.carrier.Outcome.FailedForNow;
import health.ilium.notification.carrier.Outcome.Unknown;
import health.ilium.notification.message.Channel;
import health.ilium.notification.message.Reason;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is certain: before the final dot of the data the server does not have the e-mail; with a
/// reply to the dot it says itself whether it does; without one it may.
final class SmtpCarrier implements Carrier {

    private static final Logger log = LoggerFactory.getLogger(SmtpCarrier.class);

    private final SmtpConnections connections;
    private final Letterhead letterhead;
    private final InstantSource clock;

    SmtpCarrier(SmtpConnections connections, Letterhead letterhead, InstantSource clock) {
        this.connections = connections;
        this.letterhead = letterhead;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public boolean takes(String address) {
        return true;
    }

    @Override
    public Outcome carry(Letter letter) {
        MimeMessage email;
        try {
            email = letterhead.email(letter, connections.session());
        } catch (MessagingException refused) {
            return new FailedForGood(Reason.ADDRESS_REFUSED);
        }
        SmtpConnection connection;
        try {
            connection = connections.borrow();
        } catch (AuthenticationFailedException refused) {
            log.error("The mail server refuses our credentials");
            return new FailedForNow(Reason.LOGIN_REFUSED, null);
        } catch (MessagingException unreachable) {
            return new FailedForNow(Reason.PROVIDER_UNREACHABLE, null);
        }
        return carry(email, connection);
    }

    private Outcome carry(MimeMessage email, SmtpConnection connection) {
        try {
            connection.send(email, clock.instant());
            connections.giveBack(connection);
            return new Accepted(null);
        } catch (MessagingException failure) {
            connection.closeQuietly();
            return certain(failure, connection.mayHaveArrived());
        } catch (RuntimeException surprise) {
            connection.closeQuietly();
            throw surprise;
        }
    }

    private static Outcome certain(MessagingException failure, boolean mayHaveArrived) {
        return switch (SmtpReply.in(failure)) {
            case TEMPORARY -> new FailedForNow(Reason.PROVIDER_BUSY, null);
            case PERMANENT -> new FailedForGood(Reason.PROVIDER_REFUSED);
            case NONE ->
                    mayHaveArrived
                            ? new Unknown(Reason.NO_ANSWER_AFTER_SENDING)
                            : new FailedForNow(Reason.PROVIDER_UNREACHABLE, null);
        };
    }
}
