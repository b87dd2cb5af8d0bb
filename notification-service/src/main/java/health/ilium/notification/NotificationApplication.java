package health.ilium.notification;

import health.ilium.access.OnlyServices;
import health.ilium.access.scraping.OnlyScrapers;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Import;

/// Starts the notification service.
@SpringBootApplication
@ConfigurationPropertiesScan
@Import({OnlyServices.class, OnlyScrapers.class})
public class NotificationApplication {

    public static void main(String[] args) {
        SpringApplication.run(NotificationApplication.class, args);
    }
}
