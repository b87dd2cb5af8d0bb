package health.ilium.triage;

import health.ilium.access.OnlyServices;
import health.ilium.access.scraping.OnlyScrapers;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/// Starts the triage service.
@SpringBootApplication
@Import({OnlyServices.class, OnlyScrapers.class})
public class TriageApplication {

    public static void main(String[] args) {
        SpringApplication.run(TriageApplication.class, args);
    }
}
