package health.ilium.localstack.sms;

/// A text message as the provider took it.
///
/// @param to number in E.164
public record Sms(String sid, String to, String from, String body) {

    String receipt() {
        return "{\"sid\":\"%s\",\"status\":\"queued\"}".formatted(sid);
    }
}
