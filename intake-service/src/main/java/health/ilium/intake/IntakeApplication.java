package health.ilium.intake;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Starts the intake service; with `--rebuild-worklist` it only rebuilds the worklist, and ends.
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class IntakeApplication {

    private static final String REBUILD = "--rebuild-worklist";
    private static final List<String> ALONE =
            List.of("--server.port=-1", "--delivery.consuming.enabled=false");

    public static void main(String[] args) {
        if (Arrays.asList(args).contains(REBUILD)) {
            String[] alone =
                    Stream.concat(Arrays.stream(args), ALONE.stream()).toArray(String[]::new);
            SpringApplication.exit(SpringApplication.run(IntakeApplication.class, alone));
        } else {
            SpringApplication.run(IntakeApplication.class, args);
        }
    }
}
