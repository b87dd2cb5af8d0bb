package health.ilium.notification.planning;

import health.ilium.notification.message.Channel;
import org.jspecify.annotations.Nullable;

/// A way to reach somebody.
///
/// @param address absent when there is none
/// @param consentId row of the consent ledger; absent when there is none
/// @param needsConsent true for patients
record Way(
        Channel channel, @Nullable String address, @Nullable Long consentId, boolean needsConsent) {

    static Way professional(Channel channel, @Nullable String address) {
        return new Way(channel, address, null, false);
    }

    boolean consented() {
        return !needsConsent || consentId != null;
    }

    /// Leaves out the address.
    @Override
    public String toString() {
        return "Way[" + channel + "]";
    }
}
