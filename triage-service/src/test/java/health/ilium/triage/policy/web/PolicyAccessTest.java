package health.ilium.triage.policy.web;

import static health.ilium.triage.policy.web.PolicyApi.assertRefused;
import static health.ilium.triage.policy.web.PolicyApi.json;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.triage.policy.APolicyDocument;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Who gets to policies and decisions, and who does not.
class PolicyAccessTest extends PolicyHttpTest {

    @Test
    void aCoordinatorReadsAndChangesNothing() {
        marsh.draft(APolicyDocument.ofVersion("read"));
        assertThat(coordinator.list()).hasStatusOk();
        assertThat(coordinator.show("read")).hasStatusOk();
        assertRefused(coordinator.draft(APolicyDocument.ofVersion("x")), 403, "FORBIDDEN");
        assertRefused(coordinator.approve("read"), 403, "FORBIDDEN");
        assertRefused(coordinator.activate("read"), 403, "FORBIDDEN");
        assertRefused(coordinator.get("/api/v1/decisions/" + NOBODYS), 403, "FORBIDDEN");
    }

    @Test
    void anAdministratorSeesNoDecision() {
        assertRefused(admin.get("/api/v1/decisions/" + NOBODYS), 403, "FORBIDDEN");
    }

    @Test
    void aReferringPracticeHasNoBusinessHere() {
        for (MvcTestResult answer : everything(as(People.PRACTICE))) {
            assertRefused(answer, 403, "FORBIDDEN");
        }
    }

    @Test
    void nobodyGetsInWithoutAToken() {
        for (var token : List.of("guess", "secret")) {
            for (MvcTestResult answer : everything(as(token))) {
                assertRefused(answer, 401, "UNAUTHORIZED");
                assertThat(answer).hasHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            }
        }
        var unnamed = http.get().uri("/api/v1/policies").exchange();
        assertRefused(unnamed, 401, "UNAUTHORIZED");
        assertThat(unnamed).hasHeader("WWW-Authenticate", "Bearer");
    }

    @Test
    void aPersonHasNoBusinessAmongServices() {
        assertThat(marsh.get("/actuator/metrics")).hasStatus(401);
        assertThat(marsh.post("/internal/dry-runs", "avro/binary", new byte[] {1})).hasStatus(401);
    }

    @Test
    void theSchemaIsOpen() {
        var answer = http.get().uri("/api/v1/policies/schema").exchange();
        assertThat(answer).hasStatusOk().hasContentType("application/schema+json");
        assertThat(json(answer).path("$schema").asString())
                .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }

    private List<MvcTestResult> everything(PolicyApi caller) {
        return List.of(
                caller.list(),
                caller.show("2026.1"),
                caller.document("2026.1"),
                caller.draft(APolicyDocument.ofVersion("theirs")),
                caller.approve("2026.1"),
                caller.activate("2026.1"),
                caller.get("/api/v1/decisions/" + NOBODYS));
    }
}
