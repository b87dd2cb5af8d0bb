package health.ilium.notification.carrier;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A written message on its way out.
///
/// @param messageId the same at every attempt
/// @param to PATIENT DATA for a patient: e-mail address or E.164 number
/// @param subject of an e-mail; empty for a text message
/// @param text plain text
/// @param html the same as HTML; empty for a text message
/// @param attempt from 1
/// @param enclosure goes with an e-mail; absent for most
public record Letter(
        UUID messageId,
        String to,
        String subject,
        String text,
        String html,
        int attempt,
        @Nullable Enclosure enclosure) {

    /// With nothing enclosed.
    public Letter(
            UUID messageId, String to, String subject, String text, String html, int attempt) {
        this(messageId, to, subject, text, html, attempt, null);
    }

    /// Leaves out who it is for and the link.
    @Override
    public String toString() {
        return "Letter[" + messageId + "]";
    }
}
