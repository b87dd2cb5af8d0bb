package health.ilium.intake.edge;

import health.ilium.intake.IntakeDatabase;
import health.ilium.intake.people.Position;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// A running service, shared by all tests that extend this.
@SpringBootTest(
        classes = Edge.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            // What it would do at its own times is tested by itself.
            "db-scheduler.enabled=false",
            "ilium.service-token=for-tests",
            "ilium.link-secret=0123456789abcdef0123456789abcdef",
            "ilium.public-base-url=http://localhost",
            "intake.triage-url=http://localhost:1",
            "intake.notification-url=http://localhost:1"
        })
abstract class EdgeTest {

    @LocalServerPort protected int port;

    @Autowired Accounts accounts;
    @Autowired SettableClock clock;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry settings) {
        settings.add("spring.datasource.url", IntakeDatabase.shared()::url);
        settings.add("spring.datasource.username", () -> "postgres");
    }

    Client practice() {
        return new Client(port, Edge.PRACTICE_TOKEN);
    }

    Client otherPractice() {
        return new Client(port, Edge.OTHER_PRACTICE_TOKEN);
    }

    Client clinician() {
        return new Client(port, Edge.CLINICIAN_TOKEN);
    }

    Client coordinator() {
        return new Client(port, Edge.COORDINATOR_TOKEN);
    }

    Client admin() {
        return new Client(port, Edge.ADMIN_TOKEN);
    }

    /// A browser in which somebody in this position is signed in.
    Browser signedIn(Position position) {
        return new Browser(port, accounts.sessionOf(accounts.add(position)));
    }

    static String aKey() {
        return UUID.randomUUID().toString();
    }
}
