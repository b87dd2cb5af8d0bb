package health.ilium.notification.planning;

import health.ilium.notification.contact.Contact;
import health.ilium.notification.message.Channel;
import health.ilium.notification.message.Language;
import health.ilium.notification.message.Message;
import health.ilium.notification.message.MessageStatus;
import health.ilium.notification.message.Reason;
import health.ilium.notification.message.Recipient;
import health.ilium.notification.office.Office;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What messages that tell one recipient of one thing about a referral have in common.
record Case(Contact contact, long causeVersion, Telling telling, Instant now, Supplier<UUID> ids) {

    Recipient recipient() {
        return telling.recipient();
    }

    /// Whether its time has not come.
    boolean waits() {
        return telling.waits(now);
    }

    Message send(Way way) {
        MessageStatus status = waits() ? MessageStatus.HELD : MessageStatus.PLANNED;
        return message(way.channel(), way, status, null);
    }

    Message suppress(Way way, Reason reason) {
        return message(way.channel(), way, MessageStatus.SUPPRESSED, reason);
    }

    Message call(Reason reason) {
        Way none = Way.professional(Channel.CALL_TASK, null);
        return message(Channel.CALL_TASK, none, MessageStatus.ACCEPTED, reason);
    }

    private Message message(
            Channel channel, Way way, MessageStatus status, @Nullable Reason reason) {
        return new Message(
                ids.get(),
                contact.referralId(),
                contact.referralNumber(),
                causeVersion,
                telling.milestone(),
                recipient(),
                channel,
                office(),
                recipient() == Recipient.PATIENT ? contact.language() : Language.EN,
                way.address(),
                way.consentId(),
                status,
                reason,
                now,
                Objects.requireNonNullElse(telling.notBefore(), now),
                telling.occasion());
    }

    private Office office() {
        return Objects.requireNonNullElse(telling.occasion().office(), contact.office());
    }
}
