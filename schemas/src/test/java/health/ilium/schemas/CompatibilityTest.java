package health.ilium.schemas;

import static org.apache.avro.SchemaCompatibility.SchemaCompatibilityType.COMPATIBLE;
import static org.apache.avro.SchemaCompatibility.SchemaCompatibilityType.INCOMPATIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaPairCompatibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompatibilityTest {

    @ParameterizedTest
    @MethodSource("released")
    void readsWhatEveryReleaseWrote(Path file) throws IOException {
        var written = new Schema.Parser().parse(file.toFile());
        var result = check(event(file), written);

        assertThat(result.getType())
                .as(
                        "%s: %s (before its release, write the folder again: CONTRIBUTING.md)",
                        file, result.getResult().getIncompatibilities())
                .isEqualTo(COMPATIBLE);
    }

    @Test
    void isMissedByAFieldThatNobodyWroteAndThatHasNoDefault() {
        var before = SchemaBuilder.record("A").fields().requiredString("a").endRecord();
        var after =
                SchemaBuilder.record("A")
                        .fields()
                        .requiredString("a")
                        .requiredString("b")
                        .endRecord();

        assertThat(check(after, before).getType()).isEqualTo(INCOMPATIBLE);
        assertThat(check(before, after).getType()).isEqualTo(COMPATIBLE);
    }

    private static List<Path> released() {
        return ContractFiles.in(ContractFiles.RELEASED);
    }

    private static Schema event(Path file) {
        var topic = ContractFiles.folderOf(file);
        return Topics.all().stream()
                .filter(candidate -> candidate.name().equals(topic))
                .flatMap(candidate -> candidate.events().stream())
                .filter(event -> event.getName().equals(ContractFiles.nameOf(file)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("A released event is gone: " + file));
    }

    private static SchemaPairCompatibility check(Schema reader, Schema writer) {
        return SchemaCompatibility.checkReaderWriterCompatibility(reader, writer);
    }
}
