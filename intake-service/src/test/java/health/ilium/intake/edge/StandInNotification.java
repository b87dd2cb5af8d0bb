package health.ilium.intake.edge;

import static java.util.Objects.requireNonNull;

import health.ilium.access.OnlyServices;
import health.ilium.delivery.parking.LookingAtParked;
import health.ilium.delivery.parking.ParkedKeys;
import health.ilium.delivery.parking.ParkedRecords;
import health.ilium.delivery.parking.avro.AvroContents;
import health.ilium.delivery.parking.jdbc.ParkingTables;
import health.ilium.delivery.parking.web.ParkedCasesEndpoint;
import health.ilium.delivery.parking.web.ParkedEndpoint;
import health.ilium.intake.IntakeDatabase;
import health.ilium.schemas.Topics;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/// A service of which nothing but its endpoints for operators runs, behind the service token, over
/// the database of the tests.
final class StandInNotification {

    private final ConfigurableApplicationContext context =
            new SpringApplicationBuilder(Notification.class)
                    .registerShutdownHook(false)
                    .run(
                            "--server.port=0",
                            "--ilium.service-token=for-tests",
                            "--spring.flyway.enabled=false",
                            "--db-scheduler.enabled=false",
                            "--management.endpoints.web.exposure.include=parked,parkedcases",
                            "--spring.datasource.url=" + IntakeDatabase.shared().url(),
                            "--spring.datasource.username=postgres");

    String url() {
        return "http://localhost:"
                + requireNonNull(((WebServerApplicationContext) context).getWebServer()).getPort();
    }

    /// Not found by the component scan of the service under test.
    @EnableAutoConfiguration(
            excludeName = {
                "health.ilium.delivery.spring.DeliveryAutoConfiguration",
                "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
            })
    @Import({OnlyServices.class, ParkingTables.class})
    static class Notification {

        @Bean
        InstantSource clock() {
            return InstantSource.system();
        }

        @Bean
        ParkedEndpoint parkedEndpoint(ParkedRecords records) {
            return new ParkedEndpoint(records);
        }

        @Bean
        ParkedCasesEndpoint parkedCasesEndpoint(ParkedKeys keys) {
            return new ParkedCasesEndpoint(
                    new LookingAtParked(keys, new AvroContents(new BareEncoding(), Topics.all())));
        }
    }
}
