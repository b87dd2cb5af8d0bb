package health.ilium.delivery.health;

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
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/// Up when a broker answers within two seconds. Boot has no such indicator. That none answers is
/// no fault of the check, so it is not logged at each look.
public final class BrokerHealth extends AbstractHealthIndicator implements AutoCloseable {

    private static final int PATIENCE_MS = 2_000;

    private final Supplier<Map<String, Object>> settings;
    private @Nullable Admin admin;

    public BrokerHealth(Supplier<Map<String, Object>> settings) {
        super("no broker answers");
        this.settings = settings;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) throws InterruptedException {
        try {
            health.up().withDetail("brokers", brokers());
        } catch (KafkaException | ExecutionException | TimeoutException away) {
            health.down().withDetail("error", away.getClass().getName());
        }
    }

    private int brokers() throws InterruptedException, ExecutionException, TimeoutException {
        return admin().describeCluster(new DescribeClusterOptions().timeoutMs(PATIENCE_MS))
                .nodes()
                .get(PATIENCE_MS, TimeUnit.MILLISECONDS)
                .size();
    }

    @Override
    public synchronized void close() {
        if (admin != null) {
            admin.close();
        }
    }

    private synchronized Admin admin() {
        if (admin == null) {
            Map<String, Object> own = settings.get();
            own.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS);
            own.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MS);
            admin = Admin.create(own);
        }
        return admin;
    }
}
