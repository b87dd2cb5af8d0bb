package health.ilium.notification.planning;

import health.ilium.notification.carrier.Carriers;
import health.ilium.notification.consent.ConsentedAddress;
import health.ilium.notification.message.Channel;
import health.ilium.notification.message.Message;
import health.ilium.notification.message.Reason;
import health.ilium.notification.message.Recipient;
import java.util.List;
import java.util.Map;

/// Which messages one recipient gets about one milestone. One message, on the first usable
/// channel; the contact on call gets one on every channel at once. When no channel can be used,
/// a suppressed message says why, and a person calls.
public final class MessagePlanner {

    private final Ways ways;
    private final Carriers carriers;

    public MessagePlanner(Ways ways, Carriers carriers) {
        this.ways = ways;
        this.carriers = carriers;
    }

    List<Message> plan(Case told, Map<ConsentedAddress, Long> consents) {
        List<Way> known = ways.to(told.telling(), told.contact(), consents);
        return switch (Choice.among(known, carriers)) {
            case Choice.Send(List<Way> usable) ->
                    usable.stream()
                            .limit(told.recipient() == Recipient.ON_CALL ? usable.size() : 1)
                            .map(told::send)
                            .toList();
            case Choice.Call(Way way, Reason reason) when told.waits() ->
                    List.of(told.suppress(way, unsaid(told, reason)));
            case Choice.Call(Way way, Reason reason) ->
                    List.of(told.suppress(way, reason), told.call(reason));
        };
    }

    /// Nobody is called now for what has its time later: a person calls about the appointment
    /// itself.
    private static Reason unsaid(Case told, Reason reason) {
        return told.recipient() == Recipient.PATIENT ? Reason.ONLY_BY_CALL : reason;
    }

    /// What follows when a channel failed for good: the next usable one, else a call.
    Message fallBack(Case told, Channel failed, Map<ConsentedAddress, Long> consents) {
        return ways.to(told.telling(), told.contact(), consents).stream()
                .dropWhile(way -> way.channel() != failed)
                .skip(1)
                .filter(way -> Hindrance.of(way, carriers) == null)
                .findFirst()
                .map(told::send)
                .orElseGet(() -> told.call(Reason.OTHER_CHANNEL_FAILED));
    }
}
