package health.ilium.faults.fault;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// What was counted and measured in a run, by name.
public final class Figures {

    private final Map<String, Double> values = Collections.synchronizedMap(new TreeMap<>());

    public void set(String name, double value) {
        values.put(name, value);
    }

    public void most(String name, double value) {
        values.merge(name, value, Math::max);
    }

    public void add(String name, double value) {
        values.merge(name, value, Double::sum);
    }

    public double get(String name) {
        return values.getOrDefault(name, 0.0);
    }

    public Map<String, Double> all() {
        return new TreeMap<>(values);
    }
}
