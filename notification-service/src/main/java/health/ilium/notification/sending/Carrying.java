package health.ilium.notification.sending;

import health.ilium.notification.carrier.Carrier;
import health.ilium.notification.carrier.Carriers;
import health.ilium.notification.carrier.Letter;
import health.ilium.notification.carrier.Outcome;
import health.ilium.notification.message.Reason;
import health.ilium.notification.template.Template;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes one claimed message and hands it to its carrier, once. Holds no database connection.
public final class Carrying {

    private static final Logger log = LoggerFactory.getLogger(Carrying.class);

    private final LetterWriter writer;
    private final Carriers carriers;

    public Carrying(LetterWriter writer, Carriers carriers) {
        this.writer = writer;
        this.carriers = carriers;
    }

    Attempt carry(Outgoing message) {
        try {
            Template template = writer.template(message);
            Letter letter = writer.write(message, template);
            return new Attempt(message, outcome(message, letter), template.pinned());
        } catch (IllegalArgumentException refused) {
            log.error("Message {} cannot be written", message.id());
            return new Attempt(message, new Outcome.FailedForGood(Reason.NOT_RENDERABLE), null);
        }
    }

    private Outcome outcome(Outgoing message, Letter letter) {
        return carriers.find(message.channel(), message.to())
                .map(carrier -> outcome(carrier, letter))
                .orElseGet(() -> new Outcome.FailedForGood(Reason.CHANNEL_OFF));
    }

    private static Outcome outcome(Carrier carrier, Letter letter) {
        try {
            return carrier.carry(letter);
        } catch (RuntimeException surprise) {
            log.error(
                    "Message {}: {} in {}",
                    letter.messageId(),
                    surprise.getClass().getName(),
                    carrier.getClass().getSimpleName());
            return new Outcome.Unknown(Reason.NO_ANSWER_AFTER_SENDING);
        }
    }
}
