package health.ilium.notification.planning;

import health.ilium.notification.contact.Contact;
import health.ilium.notification.message.Channel;
import health.ilium.notification.message.Language;
import health.ilium.notification.message.Message;
import health.ilium.notification.message.MessageStatus;
import health.ilium.notification.message.Milestone;
import health.ilium.notification.message.Reason;
import health.ilium.notification.message.Recipient;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What messages to one recipient, about one milestone of a referral, have in common.
record Case(
        Contact contact,
        long causeVersion,
        Milestone milestone,
        Recipient recipient,
        Instant now,
        Supplier<UUID> ids) {

    Message send(Way way) {
        return message(way.channel(), way, MessageStatus.PLANNED, null);
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
                milestone,
                recipient,
                channel,
                contact.office(),
                recipient == Recipient.PATIENT ? contact.language() : Language.EN,
                way.address(),
                way.consentId(),
                status,
                reason,
                now);
    }
}
