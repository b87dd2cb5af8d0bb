package health.ilium.endtoend.deployed;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.localstack.folders.Artefacts;
import health.ilium.localstack.parts.ServiceSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Intake's jar as it was built, for an installation whose services are processes.
public record PackagedIntake(Installation installation, Path accessFile) {

    /// @return what it printed; it has ended with status 0
    public String run(String argument) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var jar = Artefacts.find().service("intake-service").toString();
        var builder = new ProcessBuilder(java, "-jar", jar, argument);
        builder.environment().putAll(settings().intake());
        try {
            var command = builder.redirectErrorStream(true).start();
            var printed =
                    new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(command.waitFor()).as(printed).isZero();
            return printed;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private ServiceSettings settings() {
        return new ServiceSettings(
                installation.addresses(),
                installation.databases(),
                installation.credentials(),
                accessFile,
                "AUTOMATIC");
    }
}
