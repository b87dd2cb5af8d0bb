package health.ilium.notification.sending.spring;

import health.ilium.delivery.tracing.Tracing;
import health.ilium.delivery.tracing.Tracing.Kind;
import health.ilium.delivery.tracing.Tracing.Step;
import health.ilium.notification.message.MessageStatus;
import health.ilium.notification.sending.Outgoing;
import health.ilium.notification.sending.Settlement;
import health.ilium.notification.sending.Trying;

/// Makes each try a step of the trace that the message came with, and what follows a step after it.
record TracedTrying(Trying trying, Tracing tracing) implements Trying {

    @Override
    public Settlement once(Outgoing message) {
        try (Step step =
                tracing.begin(
                        Kind.SEND, "send " + message.channel(), message.cause().traceparent())) {
            Settlement settlement = trying.once(message.after(step.traceparent()));
            if (settlement.step().to() != MessageStatus.ACCEPTED) {
                step.fail();
            }
            return settlement;
        }
    }
}
