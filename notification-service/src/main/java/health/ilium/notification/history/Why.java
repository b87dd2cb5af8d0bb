package health.ilium.notification.history;

import health.ilium.notification.history.SentMessage.ConsentReliedOn;
import health.ilium.notification.message.Channel;
import health.ilium.notification.message.Reason;
import health.ilium.notification.message.Recipient;
import health.ilium.notification.office.PracticeTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Answers why a message was sent, or not, in sentences for the staff.
public final class Why {

    private static final DateTimeFormatter DAY = said("MMMM d, uuuu");
    private static final DateTimeFormatter DAY_AND_HOUR = said("EEEE, MMMM d, uuuu, 'at' h:mm a");

    private Why() {}

    public static String of(SentMessage message) {
        if (message.channel() == Channel.CALL_TASK) {
            return "A person calls, because %s and %s."
                    .formatted(message.milestone().sentence(), reason(message));
        }
        return "%s, because %s. %s"
                .formatted(stand(message), message.milestone().sentence(), basis(message));
    }

    private static String stand(SentMessage message) {
        return switch (message.status()) {
            case HELD -> "Will be sent on " + DAY_AND_HOUR.format(message.dueAt());
            case PLANNED ->
                    message.reason() == null
                            ? "Waits to be sent"
                            : "Waits to be tried again (" + reason(message) + ")";
            case SENDING -> "Is being sent";
            case ACCEPTED -> "Sent";
            case FAILED -> "Should have been sent but failed (" + reason(message) + ")";
            case UNKNOWN -> "May have been sent, and is not sent again (" + reason(message) + ")";
            case SUPPRESSED -> "Would have been sent but was not (" + ending(message) + ")";
        };
    }

    /// What happened says more than that something did.
    private static String ending(SentMessage message) {
        return message.reason() == Reason.SUPERSEDED && message.endedBy() != null
                ? message.endedBy().sentence()
                : reason(message);
    }

    private static String basis(SentMessage message) {
        if (message.recipient() != Recipient.PATIENT) {
            return "Goes to %s as part of the work, without patient consent."
                    .formatted(recipient(message.recipient()));
        }
        ConsentReliedOn consent = message.consent();
        return consent == null
                ? "There is no consent to rely on."
                : "Relies on consent %d of %s (%s)."
                        .formatted(
                                consent.id(),
                                DAY.format(consent.recordedAt()),
                                source(consent.source()));
    }

    private static String recipient(Recipient recipient) {
        return switch (recipient) {
            case PATIENT -> "the patient";
            case REFERRER -> "the referring office";
            case OFFICE -> "our office";
            case ON_CALL -> "the contact on call";
        };
    }

    private static String reason(SentMessage message) {
        return message.reason() == null ? "no reason recorded" : message.reason().sentence();
    }

    private static String source(@Nullable String source) {
        return source == null
                ? "source not named"
                : source.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static DateTimeFormatter said(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.US).withZone(PracticeTime.ZONE);
    }
}
