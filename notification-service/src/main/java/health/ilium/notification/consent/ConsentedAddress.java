package health.ilium.notification.consent;

import health.ilium.notification.message.Channel;
import java.util.Locale;

/// PATIENT DATA. An address on a channel, in the one form that the ledger knows it by.
public record ConsentedAddress(Channel channel, String address) {

    public ConsentedAddress {
        address = address.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return channel + " address";
    }
}
