package health.ilium.notification.email.smtp;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/// What the server's reply code says (RFC 5321, 4.2.1).
enum SmtpReply {
    TEMPORARY,
    PERMANENT,
    NONE;

    /// Looks for the code of the recipient or the command that failed.
    static SmtpReply in(MessagingException failure) {
        for (Exception cause = failure; cause instanceof MessagingException known; ) {
            SmtpReply reply = of(code(known));
            if (reply != NONE) {
                return reply;
            }
            cause = known.getNextException();
        }
        return NONE;
    }

    private static int code(MessagingException failure) {
        return switch (failure) {
            case SMTPSendFailedException refused -> refused.getReturnCode();
            case SMTPAddressFailedException refused -> refused.getReturnCode();
            default -> -1;
        };
    }

    private static SmtpReply of(int code) {
        return switch (code / 100) {
            case 4 -> TEMPORARY;
            case 5 -> PERMANENT;
            default -> NONE;
        };
    }
}
