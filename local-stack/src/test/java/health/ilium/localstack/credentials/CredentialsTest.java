package health.ilium.localstack.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CredentialsTest {

    @TempDir Path folder;

    @Test
    void staysTheSameFromStartToStart() {
        var first = Credentials.keptIn(folder.resolve("credentials"));
        var second = Credentials.keptIn(folder.resolve("credentials"));

        assertThat(first.areNew()).isTrue();
        assertThat(second.areNew()).isFalse();
        assertThat(second.of(Secret.API_TOKEN)).isEqualTo(first.of(Secret.API_TOKEN));
    }

    @Test
    void isReadableByItsOwnerOnly() throws IOException {
        Credentials.keptIn(folder.resolve("credentials"));

        assertThat(Files.getPosixFilePermissions(folder.resolve("credentials")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void givesIntakeHashesOfTokensAndNoToken() throws IOException {
        var credentials = Credentials.keptIn(folder.resolve("credentials"));

        DemoCallers.write(folder, credentials);

        assertThat(Files.readString(folder.resolve("access.json")))
                .contains("\"sha256\"")
                .doesNotContain(credentials.of(Secret.API_TOKEN))
                .doesNotContain(credentials.of(Secret.STAFF_TOKEN));
    }

    @Test
    void lendsTheListOfCallersToOtherUsersOfTheMachine() throws IOException {
        var credentials = Credentials.keptIn(folder.resolve("credentials"));

        DemoCallers.writeForAll(folder, credentials);

        assertThat(Files.getPosixFilePermissions(folder.resolve("access.json")))
                .isEqualTo(PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(Files.readString(folder.resolve("access.json")))
                .contains("\"sha256\"")
                .doesNotContain(credentials.of(Secret.API_TOKEN));
    }
}
