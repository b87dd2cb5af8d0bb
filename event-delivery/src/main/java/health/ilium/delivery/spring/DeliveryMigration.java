package health.ilium.delivery.spring;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.InitializingBean;

/// Brings event delivery's own tables up to date, apart from the service's migrations.
final class DeliveryMigration implements InitializingBean {

    private final DataSource database;

    DeliveryMigration(DataSource database) {
        this.database = database;
    }

    /// Waits for a database that is not there yet.
    @Override
    public void afterPropertiesSet() {
        new DatabaseAtStart(database).await();
        Flyway.configure()
                .dataSource(database)
                .table("flyway_delivery_history")
                .locations("classpath:db/delivery")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
