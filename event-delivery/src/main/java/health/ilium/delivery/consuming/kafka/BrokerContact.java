package health.ilium.delivery.consuming.kafka;

import health.ilium.delivery.working.Passing;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/// Asks whether a broker is there. The connection is made when first asked and kept.
public final class BrokerContact implements AutoCloseable {

    static final int PATIENCE_MS = 2_000;

    private final Supplier<Map<String, Object>> settings;
    private @Nullable Admin admin;

    public BrokerContact(Supplier<Map<String, Object>> settings) {
        this.settings = settings;
    }

    /// How many brokers there are. Throws [Passing] when none answers within two seconds.
    public int brokers() throws InterruptedException {
        try {
            return admin().describeCluster(new DescribeClusterOptions().timeoutMs(PATIENCE_MS))
                    .nodes()
                    .get(PATIENCE_MS, TimeUnit.MILLISECONDS)
                    .size();
        } catch (KafkaException | ExecutionException | TimeoutException away) {
            throw new Passing("no broker answers", away);
        }
    }

    @Override
    public synchronized void close() {
        if (admin != null) {
            admin.close();
        }
    }

    synchronized Admin admin() {
        if (admin == null) {
            Map<String, Object> own = settings.get();
            own.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS);
            own.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MS);
            admin = Admin.create(own);
        }
        return admin;
    }
}
