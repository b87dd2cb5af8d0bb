package health.ilium.endtoend;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A running Ilium, wherever it is deployed, as seen from outside: its API, the inboxes of those
/// it tells, its topics, and the faults it has to live with. It accepts automatically.
public interface ApplicationUnderTest {

    /// @param path below intake's address, from `/api` on
    Answer get(String path, Caller caller);

    /// @param idempotencyKey none when null
    Answer post(String path, Caller caller, @Nullable String idempotencyKey, JsonNode body);

    /// The same with headers of its own.
    Answer postWith(Map<String, String> headers, String path, Caller caller, JsonNode body);

    /// Where a browser finds the pages.
    URI pages();

    /// With which the people of the demo, each named as their role, sign in.
    String passwordOfPeople();

    /// What a service tells who collects figures, one `name{labels} value` a line.
    String figures(Component service);

    /// @param path below the service's own address, from `/actuator` on
    Answer operate(Component service, String path, Caller caller);

    Answer operate(Component service, String path, Caller caller, JsonNode body);

    /// Mails to an address since the deployment was started, oldest first.
    List<Mail> mailsTo(String address);

    /// Text messages to a number since the deployment was started, oldest first.
    List<TextMessage> textMessagesTo(String number);

    /// Puts a record on a topic as a stranger would.
    void produce(String topic, RawRecord record);

    /// Makes a service put bytes at the next place of a key, as one with a fault would.
    void publish(Component service, String topic, UUID key, byte[] value);

    /// Every record that a topic holds now.
    List<RawRecord> recordsOn(String topic);

    /// Everything that components have logged since the deployment was started, by their names.
    Map<String, String> logs();

    /// Ends a component as a power cut would.
    void kill(Component component);

    /// Ends a component in good order.
    void stop(Component component);

    /// Starts a component that was ended and returns when it is ready.
    void start(Component component);
}
