package health.ilium.localstack.parts;

import java.util.List;
import java.util.Map;

/// How much of the machine the parts may take.
public enum Appetite {
    /// Little, and they start quickly: for somebody who looks at it.
    SMALL(List.of(), Map.of()),
    /// As on a server: both compilers, a heap that is seldom collected, a database that keeps its
    /// pages in memory. Nothing about durability differs.
    LARGE(
            List.of("-XX:TieredStopAtLevel=4", "-Xms512m", "-Xmx1g", "-Xmn320m"),
            Map.of(
                    "shared_buffers", "1GB",
                    "max_wal_size", "4GB"));

    private final List<String> javaOptions;
    private final Map<String, String> databaseSettings;

    Appetite(List<String> javaOptions, Map<String, String> databaseSettings) {
        this.javaOptions = javaOptions;
        this.databaseSettings = databaseSettings;
    }

    /// For the virtual machine, after all others, which they override.
    List<String> javaOptions() {
        return javaOptions;
    }

    /// For PostgreSQL, after all others.
    public Map<String, String> databaseSettings() {
        return databaseSettings;
    }
}
