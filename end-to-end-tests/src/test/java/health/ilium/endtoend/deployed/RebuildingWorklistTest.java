package health.ilium.endtoend.deployed;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.endtoend.AReferral;
import health.ilium.endtoend.Caller;
import health.ilium.endtoend.Component;
import health.ilium.endtoend.Practice;
import health.ilium.endtoend.Scenario;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The command of intake's packaged jar, while the service goes on.
@Scenario
record RebuildingWorklistTest(DeployedApplication application, Practice practice) {

    private static final String ALIEN =
            """
            insert into referral
            select (jsonb_populate_record(referral, jsonb_build_object(
                'referral_id', ?::uuid, 'referral_number', 'R-0-0'))).*
            from referral where referral_id = ?
            """;

    @Test
    void bringsADamagedWorklistBackFromTheJournal() {
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

        assertThat(application.installation().runIntake("--rebuild-worklist"))
                .contains("Rebuilt the worklist: ");

        assertThat(worklist()).isEqualTo(before);
    }

    private void damage(List<UUID> ids) {
        var intake = new ServiceDatabase(application.installation(), Component.INTAKE);
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
        var answer = application.get("/api/v1/referrals?limit=200", Caller.COORDINATOR);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }
}
