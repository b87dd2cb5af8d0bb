package health.ilium.delivery.spring;

import health.ilium.delivery.relay.Alarm;
import health.ilium.delivery.relay.WaitingRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Raises alarms in the log.
final class LoggedAlarm implements Alarm {

    private static final Logger LOG = LoggerFactory.getLogger(LoggedAlarm.class);

    @Override
    public void tooLarge(WaitingRecord waiting) {
        LOG.error(
                "outbox record {} of {} ({} bytes) is too large for the broker; it and the later"
                        + " ones of its key wait for an operator",
                waiting.id(),
                waiting.stream(),
                waiting.payload().length);
    }
}
