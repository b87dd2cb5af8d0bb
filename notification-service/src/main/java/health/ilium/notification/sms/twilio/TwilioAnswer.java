package health.ilium.notification.sms.twilio;

import health.ilium.notification.carrier.Outcome;
import health.ilium.notification.carrier.Outcome.Accepted;
import health.ilium.notification.carrier.Outcome.FailedForGood;
import health.ilium.notification.carrier.Outcome.FailedForNow;
import health.ilium.notification.carrier.Outcome.Unknown;
import health.ilium.notification.message.Reason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What an answer makes certain. 429 and 503 say that the message was not taken; any other 5xx
/// leaves it open, and so does a 2xx that does not name the message.
record TwilioAnswer(int status, @Nullable String retryAfter, String body) {

    private static final JsonMapper JSON = JsonMapper.shared();

    Outcome outcome(Instant now) {
        return switch (status) {
            case 429, 503 ->
                    new FailedForNow(Reason.PROVIDER_BUSY, RetryAfter.parse(retryAfter, now));
            case 401 -> new FailedForNow(Reason.LOGIN_REFUSED, null);
            default -> byClass();
        };
    }

    private Outcome byClass() {
        return switch (status / 100) {
            case 2 -> {
                String sid = sid();
                yield sid == null ? new Unknown(Reason.ANSWER_UNREADABLE) : new Accepted(sid);
            }
            case 4 -> new FailedForGood(Reason.PROVIDER_REFUSED);
            default -> new Unknown(Reason.ANSWER_UNREADABLE);
        };
    }

    private @Nullable String sid() {
        try {
            JsonNode sid = JSON.readTree(body).path("sid");
            return sid.isString() && !sid.asString().isBlank() ? sid.asString() : null;
        } catch (JacksonException nonsense) {
            return null;
        }
    }
}
