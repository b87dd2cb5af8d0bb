package health.ilium.notification.planning;

import static health.ilium.notification.planning.Way.professional;

import health.ilium.notification.consent.ConsentedAddress;
import health.ilium.notification.contact.Contact;
import health.ilium.notification.message.Channel;
import health.ilium.notification.office.Offices;
import health.ilium.notification.office.OnCall;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The ways to reach each recipient of a case, the preferred one first.
public final class Ways {

    private final ChannelOrder order;
    private final Offices offices;
    private final OnCall onCall;

    public Ways(ChannelOrder order, Offices offices, OnCall onCall) {
        this.order = order;
        this.offices = offices;
        this.onCall = onCall;
    }

    List<Way> to(Telling telling, Contact contact, Map<ConsentedAddress, Long> consents) {
        return switch (telling.recipient()) {
            case PATIENT ->
                    order.patientChannels().stream()
                            .map(channel -> patient(channel, contact, consents))
                            .toList();
            case REFERRER ->
                    List.of(
                            professional(Channel.EMAIL, contact.referrerEmail()),
                            professional(Channel.SMS, contact.referrerPhone()));
            case OFFICE ->
                    List.of(
                            professional(
                                    Channel.EMAIL, offices.of(contact.office()).digestEmail()));
            case ON_CALL -> onCall(Escalation.round(telling.milestone()));
        };
    }

    private List<Way> onCall(int round) {
        OnCall.Reached reached = onCall.reached(round);
        return List.of(
                professional(Channel.EMAIL, reached.email()),
                professional(Channel.SMS, reached.phone()));
    }

    private static Way patient(
            Channel channel, Contact contact, Map<ConsentedAddress, Long> consents) {
        String address = patientAddress(channel, contact);
        Long consent =
                address == null ? null : consents.get(new ConsentedAddress(channel, address));
        return new Way(channel, address, consent, true);
    }

    static @Nullable String patientAddress(Channel channel, Contact contact) {
        return switch (channel) {
            case EMAIL -> contact.patientEmail();
            case SMS -> contact.patientPhone();
            case CALL_TASK -> null;
        };
    }
}
