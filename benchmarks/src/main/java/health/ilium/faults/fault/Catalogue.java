package health.ilium.faults.fault;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/// All faults by their names in the list of fault runs.
public enum Catalogue {
    F1("F1", "each service killed", ServicesKilled::new),
    F2("F2", "death at each crash point", CrashPoints::new),
    F3_KILLED("F3-killed", "broker killed", () -> new BrokerAway(Outage.KILLED)),
    F3_PAUSED("F3-paused", "broker paused", () -> new BrokerAway(Outage.PAUSED)),
    F5_KILLED("F5-killed", "PostgreSQL killed", () -> new DatabaseAway(Outage.KILLED)),
    F5_PAUSED("F5-paused", "PostgreSQL paused", () -> new DatabaseAway(Outage.PAUSED)),
    F6("F6", "commits and sends whose outcome is unknown", CommitsUnknown::new),
    F11("F11", "every record three times, offsets at the start", RecordsRepeated::new),
    F15("F15", "each service told to end", ToldToEnd::new);

    private final String label;
    private final String title;
    private final Supplier<Fault> maker;

    Catalogue(String label, String title, Supplier<Fault> maker) {
        this.label = label;
        this.title = title;
        this.maker = maker;
    }

    public String label() {
        return label;
    }

    public String title() {
        return title;
    }

    public Fault make() {
        return maker.get();
    }

    /// Every variant of a fault: `F3` is both `F3-killed` and `F3-paused`; `all` is all.
    public static List<Catalogue> named(String name) {
        var found =
                Arrays.stream(values())
                        .filter(
                                it ->
                                        name.equals("all")
                                                || it.label.equals(name)
                                                || it.label.startsWith(name + "-"))
                        .toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException(name + " is no fault run");
        }
        return found;
    }
}
