package health.ilium.intake.access.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.ilium.intake.access.Grants;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.transaction.support.TransactionOperations;

class AccessFileTest {

    @TempDir Path folder;

    private final List<Grants> registered = new ArrayList<>();

    @Test
    void registersWhatStandsInTheFile() throws IOException {
        read("{\"staff\": []}");

        assertThat(registered).containsExactly(new Grants(List.of(), List.of()));
    }

    @Test
    void refusesWordsThatNobodyUnderstands() {
        assertThatThrownBy(() -> read("{\"staff\": [], \"revoked\": []}"))
                .hasMessageContaining("revoked");

        assertThat(registered).isEmpty();
    }

    private void read(String content) throws IOException {
        var file = Files.writeString(folder.resolve("access.json"), content);
        new AccessFile(
                        new AccessSettings(file),
                        registered::add,
                        TransactionOperations.withoutTransaction())
                .run(new DefaultApplicationArguments());
    }
}
