package health.ilium.notification.email.smtp;

import health.ilium.notification.carrier.Enclosure;
import health.ilium.notification.carrier.Letter;
import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Date;

/// Puts a letter into an e-mail: text and HTML, what is enclosed, and a `Message-ID` made from the
/// message's id, so that it is the same at every attempt.
final class Letterhead {

    /// Of RFC 5321, without the line's end.
    private static final int LONGEST_LINE = 998;

    private final InternetAddress from;
    private final String domain;
    private final InstantSource clock;

    Letterhead(InternetAddress from, InstantSource clock) {
        this.from = from;
        this.domain = from.getAddress().substring(from.getAddress().indexOf('@') + 1);
        this.clock = clock;
    }

    /// Throws [MessagingException] when the address or a header cannot be sent to anybody.
    MimeMessage email(Letter letter, Session session) throws MessagingException {
        refuseLineBreaks(letter.to());
        refuseLineBreaks(letter.subject());
        String messageId = "<" + letter.messageId() + "@" + domain + ">";
        MimeMessage email = new WithMessageId(session, messageId);
        email.setFrom(from);
        email.setRecipient(RecipientType.TO, new InternetAddress(letter.to(), true));
        email.setSubject(letter.subject(), "UTF-8");
        email.setSentDate(Date.from(clock.instant()));
        email.setHeader("Auto-Submitted", "auto-generated");
        email.setContent(content(letter));
        email.saveChanges();
        return email;
    }

    private static MimeMultipart content(Letter letter) throws MessagingException {
        MimeMultipart words =
                new MimeMultipart(
                        "alternative", part(letter.text(), "plain"), part(letter.html(), "html"));
        Enclosure enclosure = letter.enclosure();
        if (enclosure == null) {
            return words;
        }
        MimeBodyPart first = new MimeBodyPart();
        first.setContent(words);
        return new MimeMultipart(first, part(enclosure));
    }

    private static MimeBodyPart part(Enclosure enclosure) throws MessagingException {
        byte[] content = enclosure.content().getBytes(StandardCharsets.UTF_8);
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(content, enclosure.type())));
        part.setDisposition(Part.ATTACHMENT);
        part.setFileName(enclosure.fileName());
        part.setHeader("Content-Transfer-Encoding", encoding(enclosure.content()));
        return part;
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, "UTF-8", subtype);
        part.setHeader("Content-Transfer-Encoding", encoding(text));
        return part;
    }

    /// Said here, because Jakarta Mail would write every part twice to find it out.
    private static String encoding(String text) {
        return text.chars().allMatch(character -> character < 0x80)
                        && text.lines().allMatch(line -> line.length() <= LONGEST_LINE)
                ? "7bit"
                : "quoted-printable";
    }

    private static void refuseLineBreaks(String header) throws MessagingException {
        if (header.chars().anyMatch(Character::isISOControl)) {
            throw new MessagingException("a header value holds CR, LF or another control");
        }
    }

    private static final class WithMessageId extends MimeMessage {

        private final String messageId;

        WithMessageId(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
