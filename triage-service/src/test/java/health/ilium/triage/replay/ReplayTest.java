package health.ilium.triage.replay;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/// The service on a real PostgreSQL; nobody works on replays but the test.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "ilium.service-token=secret",
            "triage.access-file=src/test/resources/replay-access.json",
            "triage.replay.workers=0",
            "triage.replay.part=40",
            "spring.autoconfigure.exclude=health.ilium.delivery.spring.DeliveryAutoConfiguration"
        })
@AutoConfigureMockMvc
@Import({ReplaySurroundings.class, Archive.class, ReplaySteps.class})
public @interface ReplayTest {}
