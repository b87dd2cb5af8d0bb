package health.ilium.notification.sending;

import health.ilium.notification.message.Channel;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How much is in the air at once (`notification.sending.*`).
///
/// @param emailAtOnce e-mails between claim and settlement, also the SMTP connections kept open
/// @param smsAtOnce text messages between claim and settlement; both together at most 8
/// @param lease time after which a claim that nobody renews counts as lost
/// @param poll longest pause between two looks for what is due
@ConfigurationProperties("notification.sending")
public record SendingSettings(
        @DefaultValue("6") int emailAtOnce,
        @DefaultValue("2") int smsAtOnce,
        @DefaultValue("30s") Duration lease,
        @DefaultValue("200ms") Duration poll) {

    private static final int AT_ONCE = 8;

    public SendingSettings {
        if (emailAtOnce < 1 || smsAtOnce < 1 || emailAtOnce + smsAtOnce > AT_ONCE) {
            throw new IllegalArgumentException(
                    "notification.sending: at least 1 at once for each channel, 8 for both");
        }
        if (lease.compareTo(Duration.ofSeconds(1)) < 0 || !poll.isPositive()) {
            throw new IllegalArgumentException("notification.sending: lease ≥ 1s, poll > 0");
        }
    }

    public int atOnce(Channel channel) {
        return switch (channel) {
            case EMAIL -> emailAtOnce;
            case SMS -> smsAtOnce;
            case CALL_TASK -> 0;
        };
    }
}
