package health.ilium.faults.stack;

import health.ilium.faults.points.Bug;
import health.ilium.localstack.parts.PartName;
import health.ilium.localstack.parts.Variation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How a deployment differs from the usual before it starts.
public final class Preparation {

    private final Map<PartName, Map<String, String>> environments = new EnumMap<>(PartName.class);
    private final Map<PartName, List<String>> vmOptions = new EnumMap<>(PartName.class);
    private final Map<PartName, List<String>> arguments = new EnumMap<>(PartName.class);
    private final Map<String, String> orders = new HashMap<>();

    public Preparation tell(PartName part, String variable, String value) {
        environments.computeIfAbsent(part, _ -> new HashMap<>()).put(variable, value);
        return this;
    }

    public Preparation vmOption(PartName part, String option) {
        vmOptions.computeIfAbsent(part, _ -> new ArrayList<>()).add(option);
        return this;
    }

    public Preparation argument(PartName part, String... words) {
        arguments.computeIfAbsent(part, _ -> new ArrayList<>()).addAll(List.of(words));
        return this;
    }

    /// Gives all services one of the mistakes that the checker has to find.
    public Preparation bug(Bug bug) {
        orders.put(bug.order(), "yes");
        orders.putAll(bug.circumstances());
        return this;
    }

    Map<String, String> orders() {
        return Map.copyOf(orders);
    }

    Variation of(PartName part, Variation services) {
        var environment = new HashMap<>(services.environment());
        environment.putAll(environments.getOrDefault(part, Map.of()));
        var options = new ArrayList<>(services.vmOptions());
        options.addAll(vmOptions.getOrDefault(part, List.of()));
        return new Variation(
                options,
                services.classPath(),
                environment,
                arguments.getOrDefault(part, List.of()));
    }
}
