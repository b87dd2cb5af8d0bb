package health.ilium.notification.planning;

import health.ilium.notification.message.Channel;
import java.util.EnumSet;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The order in which a patient's channels are tried (`notification.patient-channels`); the next
/// one is the fallback when one fails for good, and after the last a person calls.
@ConfigurationProperties("notification")
public record ChannelOrder(@DefaultValue({"EMAIL", "SMS"}) List<Channel> patientChannels) {

    public ChannelOrder {
        patientChannels = List.copyOf(patientChannels);
        if (patientChannels.isEmpty()
                || patientChannels.contains(Channel.CALL_TASK)
                || EnumSet.copyOf(patientChannels).size() < patientChannels.size()) {
            throw new IllegalArgumentException(
                    "notification.patient-channels: EMAIL, SMS or both, each once");
        }
    }
}
