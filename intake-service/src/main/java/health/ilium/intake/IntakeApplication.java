package health.ilium.intake;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Starts the intake service; with `--rebuild-worklist` it only rebuilds the worklist, with
/// `--create-administrator=name` it only makes the first administrator, and ends.
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class IntakeApplication {

    private static final List<String> TASKS =
            List.of("--rebuild-worklist", "--create-administrator=");
    private static final List<String> ALONE =
            List.of("--server.port=-1", "--delivery.consuming.enabled=false");

    public static void main(String[] args) {
        if (Arrays.stream(args).anyMatch(arg -> TASKS.stream().anyMatch(arg::startsWith))) {
            String[] alone =
                    Stream.concat(Arrays.stream(args), ALONE.stream()).toArray(String[]::new);
            System.exit(
                    SpringApplication.exit(SpringApplication.run(IntakeApplication.class, alone)));
        } else {
            SpringApplication.run(IntakeApplication.class, args);
        }
    }
}
