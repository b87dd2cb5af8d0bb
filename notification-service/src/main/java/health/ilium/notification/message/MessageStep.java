package health.ilium.notification.message;

import static health.ilium.notification.message.MessageStatus.ACCEPTED;
import static health.ilium.notification.message.MessageStatus.FAILED;
import static health.ilium.notification.message.MessageStatus.HELD;
import static health.ilium.notification.message.MessageStatus.PLANNED;
import static health.ilium.notification.message.MessageStatus.SENDING;
import static health.ilium.notification.message.MessageStatus.SUPPRESSED;
import static health.ilium.notification.message.MessageStatus.UNKNOWN;

/// The only changes there are. None leads from `UNKNOWN` back: what a provider may have is never
/// sent again.
public enum MessageStep {
    COME_DUE(HELD, PLANNED),
    DROP(HELD, SUPPRESSED),
    WITHDRAW(PLANNED, SUPPRESSED),
    CLAIM(PLANNED, SENDING),
    PROVIDER_ACCEPTS(SENDING, ACCEPTED),
    WITHHOLD(SENDING, SUPPRESSED),
    FAIL_FOR_NOW(SENDING, PLANNED),
    FAIL_FOR_GOOD(SENDING, FAILED),
    LOSE_THE_ANSWER(SENDING, UNKNOWN),
    LOSE_THE_SENDER(SENDING, UNKNOWN);

    private final MessageStatus from;
    private final MessageStatus to;

    MessageStep(MessageStatus from, MessageStatus to) {
        this.from = from;
        this.to = to;
    }

    public MessageStatus from() {
        return from;
    }

    public MessageStatus to() {
        return to;
    }
}
