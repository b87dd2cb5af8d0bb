package health.ilium.localstack.sms;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// The account that the notification service uses at the provider.
public record SmsAccount(String authToken) {

    public static final String SID = "ACilium00000000000000000000000000";

    /// Sender of all messages; a number reserved for fiction.
    public static final String FROM = "+13055550100";

    String path() {
        return "/2010-04-01/Accounts/" + SID + "/Messages.json";
    }

    boolean authorizes(@Nullable String header) {
        var credentials = (SID + ":" + authToken).getBytes(StandardCharsets.UTF_8);
        return ("Basic " + Base64.getEncoder().encodeToString(credentials)).equals(header);
    }

    @Override
    public String toString() {
        return "SmsAccount";
    }
}
