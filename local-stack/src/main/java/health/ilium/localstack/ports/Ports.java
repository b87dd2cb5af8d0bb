package health.ilium.localstack.ports;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;

/// The number of every port, all different.
public final class Ports {

    private final Map<Port, Integer> numbers;

    private Ports(ToIntFunction<Port> number) {
        numbers = new EnumMap<>(Port.class);
        EnumSet.allOf(Port.class).forEach(port -> numbers.put(port, number.applyAsInt(port)));
    }

    /// The usual numbers, moved by variables such as `ILIUM_INTAKE_PORT`.
    ///
    /// @throws NoSuchPort when a variable holds no port number, or two ports hold the same
    public static Ports from(Map<String, String> environment) {
        var ports = new Ports(port -> numberOf(port, environment));
        ports.refuseDoubles();
        return ports;
    }

    /// Numbers that nothing listens on at this moment.
    public static Ports free() {
        var free = FreePorts.find(Port.values().length).iterator();
        return new Ports(_ -> free.next());
    }

    public int of(Port port) {
        return Objects.requireNonNull(numbers.get(port));
    }

    /// One line for each port that something else listens on.
    public List<String> taken() {
        return numbers.entrySet().stream()
                .filter(entry -> FreePorts.isTaken(entry.getValue()))
                .map(
                        entry ->
                                "Port %d is taken: free it, or set %s to another one."
                                        .formatted(entry.getValue(), entry.getKey().variable()))
                .toList();
    }

    private static int numberOf(Port port, Map<String, String> environment) {
        var text = environment.getOrDefault(port.variable(), "").strip();
        if (text.isEmpty()) {
            return port.usual();
        }
        if (!text.matches("[0-9]{1,5}")
                || Integer.parseInt(text) < 1
                || Integer.parseInt(text) > 65535) {
            throw new NoSuchPort(port.variable() + " is not a port number (1 to 65535).");
        }
        return Integer.parseInt(text);
    }

    private void refuseDoubles() {
        for (var one : Port.values()) {
            for (var other : Port.values()) {
                if (one.compareTo(other) < 0 && of(one) == of(other)) {
                    throw new NoSuchPort(
                            "%s and %s are both %d."
                                    .formatted(one.variable(), other.variable(), of(one)));
                }
            }
        }
    }
}
