package health.ilium.notification.carrier;

import health.ilium.notification.message.Channel;

/// Takes letters to addresses of one channel. Called by several threads at once.
public interface Carrier {

    Channel channel();

    /// Whether it takes this address; a simulator takes only its own.
    boolean takes(String address);

    /// Tries once, within the timeouts of the carrier, and says what is certain. An exception
    /// counts as an unknown outcome.
    Outcome carry(Letter letter);
}
