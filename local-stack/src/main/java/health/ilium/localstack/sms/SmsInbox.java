package health.ilium.localstack.sms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/// Every text message that was taken, oldest first.
public final class SmsInbox {

    static final List<String> FIELDS = List.of("To", "From", "Body");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<Sms> messages = new ArrayList<>();

    public synchronized List<Sms> all() {
        return List.copyOf(messages);
    }

    public List<Sms> to(String number) {
        return all().stream().filter(sms -> sms.to().equals(number)).toList();
    }

    synchronized Sms take(Map<String, String> form) {
        var sms =
                new Sms(
                        "SM" + UUID.randomUUID().toString().replace("-", ""),
                        form.getOrDefault("To", ""),
                        form.getOrDefault("From", ""),
                        form.getOrDefault("Body", ""));
        messages.add(sms);
        return sms;
    }

    String json() {
        return JSON.writeValueAsString(all());
    }
}
