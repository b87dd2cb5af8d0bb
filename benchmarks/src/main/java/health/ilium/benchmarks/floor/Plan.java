package health.ilium.benchmarks.floor;

import java.util.List;
import java.util.UUID;

/// Where the floor is walked and after which examples.
///
/// @param url JDBC address with `%s` in place of the database
/// @param user may read the services' databases and write the floor's
/// @param bootstrap Kafka's address
/// @param examples referrals that were processed to the end
/// @param batches what the pipeline achieved
/// @param keepsSent whether what was sent is kept in another table
public record Plan(
        String url,
        String user,
        String password,
        String bootstrap,
        List<UUID> examples,
        Batches batches,
        boolean keepsSent) {

    /// Begins the name of every database and topic of the floor; the rest is the service's or the
    /// topic's own name.
    public static final String PREFIX = "floor_";

    String url(String database) {
        return url.formatted(database);
    }
}
