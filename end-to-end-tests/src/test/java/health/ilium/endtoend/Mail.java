package health.ilium.endtoend;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// An e-mail as it arrived.
///
/// @param source all of it as it went over the wire, headers first
public record Mail(String subject, String source) {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>]+");

    /// Id of the message that was sent, as the case's messages name it.
    String messageId() {
        try {
            return message().getMessageID().replaceAll("^<|@.*$", "");
        } catch (MessagingException notAMail) {
            throw new IllegalStateException(notAMail);
        }
    }

    /// All that is written in it: every part, decoded.
    String text() {
        try {
            return textOf(message());
        } catch (MessagingException | IOException notAMail) {
            throw new IllegalStateException(notAMail);
        }
    }

    String link() {
        return LINK.matcher(text())
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link in: " + text()))
                .group();
    }

    /// The iCalendar file that came with it.
    Optional<String> calendarFile() {
        try {
            return attached(message(), "text/calendar");
        } catch (MessagingException | IOException notAMail) {
            throw new IllegalStateException(notAMail);
        }
    }

    private static Optional<String> attached(Part part, String type)
            throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            try (var content = part.getInputStream()) {
                return Optional.of(new String(content.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                var found = attached(parts.getBodyPart(i), type);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private MimeMessage message() throws MessagingException {
        return new MimeMessage(
                null, new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8)));
    }

    private static String textOf(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            var text = new StringBuilder();
            for (int i = 0; i < parts.getCount(); i++) {
                text.append(textOf(parts.getBodyPart(i)));
            }
            return text.toString();
        }
        return String.valueOf(part.getContent());
    }
}
