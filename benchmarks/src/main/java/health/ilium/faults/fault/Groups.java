package health.ilium.faults.fault;

import health.ilium.faults.observing.Topics;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

/// The consumer groups as the broker sees them.
final class Groups {

    private Groups() {}

    /// How often members have come and gone, over all groups.
    static int generations(Running run) throws InterruptedException {
        var broker = run.stack().stack().addresses().kafka();
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            var groups = Set.copyOf(Topics.CONSUMERS.values());
            return admin.describeConsumerGroups(groups).all().get().values().stream()
                    .mapToInt(it -> it.groupEpoch().orElse(0))
                    .sum();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
