package health.ilium.delivery.relay;

import health.ilium.delivery.working.Passing;

/// None of a batch's records arrived.
final class BrokerAway extends Passing {

    BrokerAway() {
        super("no record of a batch was acknowledged");
    }
}
