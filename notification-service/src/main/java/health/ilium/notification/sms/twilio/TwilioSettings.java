package health.ilium.notification.sms.twilio;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The SMS provider (`notification.sms.*`). Without account, token and sender the channel is off.
///
/// @param baseUrl where the provider's API is
/// @param accountSid account
/// @param authToken secret of the account
/// @param from sender: E.164 number
/// @param connectTimeout longest wait for a connection
/// @param answerTimeout longest wait for the answer
@ConfigurationProperties("notification.sms")
record TwilioSettings(
        @DefaultValue("https://api.twilio.com") String baseUrl,
        @Nullable String accountSid,
        @Nullable String authToken,
        @Nullable String from,
        @DefaultValue("3s") Duration connectTimeout,
        @DefaultValue("10s") Duration answerTimeout) {

    boolean on() {
        return given(accountSid) && given(authToken) && given(from);
    }

    private static boolean given(@Nullable String setting) {
        return setting != null && !setting.isBlank();
    }

    @Override
    public String toString() {
        return "TwilioSettings[" + baseUrl + ", " + (on() ? "on" : "off") + "]";
    }
}
