package health.ilium.notification.carrier;

import health.ilium.notification.message.Channel;
import java.util.List;
import java.util.Optional;

/// The carriers of this installation; the first that takes an address carries it.
public record Carriers(List<Carrier> carriers) {

    public Carriers {
        carriers = List.copyOf(carriers);
    }

    public Optional<Carrier> find(Channel channel, String address) {
        return carriers.stream()
                .filter(carrier -> carrier.channel() == channel && carrier.takes(address))
                .findFirst();
    }

    public boolean reach(Channel channel, String address) {
        return find(channel, address).isPresent();
    }
}
