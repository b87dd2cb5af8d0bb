package health.ilium.endtoend.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.endtoend.AReferral;
import health.ilium.endtoend.Caller;
import health.ilium.endtoend.Practice;
import health.ilium.endtoend.Scenario;
import health.ilium.localstack.folders.Artefacts;
import health.ilium.localstack.parts.ServiceSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The command of intake's packaged jar, while the service goes on.
@Scenario
record RebuildingWorklistTest(EmbeddedDeployment deployment, Practice practice) {

    private static final String ALIEN =
            """
            insert into referral
            select (jsonb_populate_record(referral, jsonb_build_object(
                'referral_id', ?::uuid, 'referral_number', 'R-0-0'))).*
            from referral where referral_id = ?
            """;

    @Test
    void bringsADamagedWorklistBackFromTheJournal() throws Exception {
        var ids =
                Stream.generate(AReferral::forAnInjection)
                        .limit(3)
                        .map(practice::submit)
                        .map(UUID::fromString)
                        .toList();
        ids.forEach(id -> practice.waitUntilStatus(id.toString(), "ACCEPTED"));
        ids.forEach(id -> practice.noMoreMessages(id.toString()));
        var before = worklist();
        damage(ids);
        assertThat(worklist()).isNotEqualTo(before);

        assertThat(rebuild()).contains("Rebuilt the worklist: ");

        assertThat(worklist()).isEqualTo(before);
    }

    private void damage(List<UUID> ids) {
        var intake = new ServiceDatabase(deployment.stack(), "intake");
        intake.update("delete from referral where referral_id = ?", ids.get(0));
        intake.update(
                """
                update referral set status = 'RECEIVED', pathway = null, score = null, version = 1
                where referral_id = ?
                """,
                ids.get(1));
        intake.update(ALIEN, UUID.randomUUID(), ids.get(2));
    }

    private JsonNode worklist() {
        var answer = deployment.get("/api/v1/referrals?limit=200", Caller.COORDINATOR);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    /// @return what the command printed; it has ended with status 0
    private String rebuild() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var jar = Artefacts.find().service("intake-service").toString();
        var builder = new ProcessBuilder(java, "-jar", jar, "--rebuild-worklist");
        builder.environment().putAll(settings().intake());
        var command = builder.redirectErrorStream(true).start();
        var printed = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(command.waitFor()).as(printed).isZero();
        return printed;
    }

    private ServiceSettings settings() {
        var stack = deployment.stack();
        return new ServiceSettings(
                stack.addresses(),
                stack.databases(),
                stack.credentials(),
                EmbeddedDeployment.FOLDER.resolve("access.json"),
                "AUTOMATIC");
    }
}
