package health.ilium.notification.planning;

import health.ilium.notification.carrier.Carriers;
import health.ilium.notification.message.Reason;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What stands against using a way.
final class Hindrance {

    private static final List<Reason> FROM_SMALL_TO_LARGE =
            List.of(Reason.CHANNEL_OFF, Reason.NO_CONSENT, Reason.NO_ADDRESS);

    static final Comparator<Reason> NEAREST_FIRST =
            Comparator.comparingInt(FROM_SMALL_TO_LARGE::indexOf);

    private Hindrance() {}

    /// Nothing when the way can be used.
    static @Nullable Reason of(Way way, Carriers carriers) {
        if (way.address() == null) {
            return Reason.NO_ADDRESS;
        }
        if (!way.consented()) {
            return Reason.NO_CONSENT;
        }
        return carriers.reach(way.channel(), way.address()) ? null : Reason.CHANNEL_OFF;
    }

    static Reason required(Way way, Carriers carriers) {
        return Objects.requireNonNull(of(way, carriers));
    }
}
