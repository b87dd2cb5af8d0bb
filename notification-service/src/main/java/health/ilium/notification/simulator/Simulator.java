package health.ilium.notification.simulator;

import health.ilium.notification.carrier.Carrier;
import health.ilium.notification.carrier.Letter;
import health.ilium.notification.carrier.Outcome;
import health.ilium.notification.message.Channel;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Carries to its own addresses, and to no others.
public final class Simulator implements Carrier {

    private final Channel channel;
    private final Map<String, Behaviour> behaviours;

    private Simulator(Channel channel, Map<String, Behaviour> behaviours) {
        this.channel = channel;
        this.behaviours = behaviours;
    }

    public static Simulator ofEmail() {
        return new Simulator(
                Channel.EMAIL,
                Map.of(
                        "delivers@simulator.example.org", Behaviour.DELIVERS,
                        "fails-for-now@simulator.example.org", Behaviour.FAILS_FOR_NOW,
                        "fails-for-good@simulator.example.org", Behaviour.FAILS_FOR_GOOD,
                        "times-out@simulator.example.org", Behaviour.TIMES_OUT_AFTER_ACCEPTING));
    }

    public static Simulator ofSms() {
        return new Simulator(
                Channel.SMS,
                Map.of(
                        "+13055550190", Behaviour.DELIVERS,
                        "+13055550191", Behaviour.FAILS_FOR_NOW,
                        "+13055550192", Behaviour.FAILS_FOR_GOOD,
                        "+13055550193", Behaviour.TIMES_OUT_AFTER_ACCEPTING));
    }

    @Override
    public Channel channel() {
        return channel;
    }

    @Override
    public boolean takes(String address) {
        return find(address) != null;
    }

    @Override
    public Outcome carry(Letter letter) {
        return Objects.requireNonNull(find(letter.to())).outcome(letter);
    }

    private @Nullable Behaviour find(String address) {
        return behaviours.get(address.toLowerCase(Locale.ROOT));
    }
}
