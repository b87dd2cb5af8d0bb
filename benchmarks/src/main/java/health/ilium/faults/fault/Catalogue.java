package health.ilium.faults.fault;

import health.ilium.faults.fault.poison.RecordsPoisoned;
import health.ilium.localstack.parts.PartName;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/// All faults by their names in the list of fault runs.
public enum Catalogue {
    F1("F1", "each service killed", () -> new ServicesKilled(Restarts.PROMISED)),
    F2("F2", "death at each crash point", CrashPoints::new),
    F3_KILLED("F3-killed", "broker killed", () -> new BrokerAway(Outage.KILLED)),
    F3_PAUSED("F3-paused", "broker paused", () -> new BrokerAway(Outage.PAUSED)),
    F4("F4", "the broker's data wiped", BrokerWiped::new),
    F5_KILLED("F5-killed", "PostgreSQL killed", () -> new DatabaseAway(Outage.KILLED)),
    F5_PAUSED("F5-paused", "PostgreSQL paused", () -> new DatabaseAway(Outage.PAUSED)),
    F6("F6", "commits and sends whose outcome is unknown", CommitsUnknown::new),
    F7_BROKER("F7-broker", "bad network to the broker", () -> new BadNetwork(PartName.KAFKA)),
    F7_DATABASE(
            "F7-database", "bad network to PostgreSQL", () -> new BadNetwork(PartName.POSTGRES)),
    F8_DATABASE(
            "F8-database",
            "disk of PostgreSQL full",
            () -> new DiskFull("postgres", PartName.POSTGRES)),
    F8_BROKER("F8-broker", "disk of the broker full", () -> new DiskFull("kafka", PartName.KAFKA)),
    F8_LOGS("F8-logs", "disk of the logs full", () -> new DiskFull("logs", null)),
    F9_HOUR("F9-hour", "clocks an hour fast and slow", () -> new ClocksWrong(false)),
    F9_YEAR("F9-year", "clocks 400 days fast", () -> new ClocksWrong(true)),
    F10("F10", "poison of every kind on every topic", RecordsPoisoned::new),
    F11("F11", "every record three times, offsets at the start", RecordsRepeated::new),
    F12("F12", "groups rebalanced every five seconds", GroupsRebalanced::new),
    F13("F13", "providers slow, busy, broken, silent, absurd", ProvidersMisbehave::new),
    F14("F14", "ten times the load", Overload::new),
    F15("F15", "each service told to end", ToldToEnd::new),
    F16("F16", "triage behind by a backlog", TriageBehind::new),
    /// What the build can afford.
    SHORT(
            "short",
            "each service killed, then the broker",
            () ->
                    new InTurn(
                            List.of(
                                    new ServicesKilled(InTurn.PATIENT),
                                    new BrokerAway(Outage.KILLED))));

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

    /// Every variant of a fault: `F3` is both `F3-killed` and `F3-paused`; `all` is all that are
    /// in the list.
    public static List<Catalogue> named(String name) {
        var found =
                Arrays.stream(values())
                        .filter(
                                it ->
                                        name.equals("all") && it != SHORT
                                                || it.label.equals(name)
                                                || it.label.startsWith(name + "-"))
                        .toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException(name + " is no fault run");
        }
        return found;
    }
}
