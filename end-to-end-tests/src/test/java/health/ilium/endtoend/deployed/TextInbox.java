package health.ilium.endtoend.deployed;

import health.ilium.endtoend.TextMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// What the stand-in for the SMS provider has taken.
record TextInbox(URI address) {

    private static final JsonMapper JSON = new JsonMapper();

    List<TextMessage> to(String number) {
        try (var messages = URI.create(address + "/messages").toURL().openStream()) {
            return JSON.readTree(messages)
                    .valueStream()
                    .filter(sms -> sms.path("to").asString().equals(number))
                    .map(sms -> new TextMessage(number, sms.path("body").asString()))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
