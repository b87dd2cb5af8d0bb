package health.ilium.delivery.spring;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.InitializingBean;

/// Brings event delivery's own tables up to date, apart from the service's migrations.
final class DeliveryMigration implements InitializingBean {

    static final int WITHOUT_END = Integer.MAX_VALUE;
    static final int SECONDS_BETWEEN = 2;

    private final DataSource database;

    DeliveryMigration(DataSource database) {
        this.database = database;
    }

    /// Waits for a database that is not there yet.
    @Override
    public void afterPropertiesSet() {
        Flyway.configure()
                .dataSource(database)
                .connectRetries(WITHOUT_END)
                .connectRetriesInterval(SECONDS_BETWEEN)
                .table("flyway_delivery_history")
                .locations("classpath:db/delivery")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
