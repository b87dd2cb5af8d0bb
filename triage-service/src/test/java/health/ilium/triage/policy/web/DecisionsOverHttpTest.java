package health.ilium.triage.policy.web;

import static health.ilium.triage.decision.avro.Requests.aRequest;
import static health.ilium.triage.policy.web.PolicyApi.json;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.contract.TriageRequested;
import health.ilium.delivery.consuming.Received;
import health.ilium.delivery.consuming.Subscription;
import health.ilium.triage.policy.APolicyDocument;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// Decisions are made under the policy of their time, and shown as they were made.
class DecisionsOverHttpTest extends PolicyHttpTest {

    @Autowired Subscription<TriageRequested> subscription;
    @Autowired JdbcClient jdbc;

    @Test
    void aDecisionIsMadeUnderThePolicyInForceAndShownSoEverAfter() {
        var stricter =
                APolicyDocument.ofVersion("stricter")
                        .with("painDurationForInjection: # R06\n    months: 3", R06_TEN_MONTHS);
        assertThat(marsh.draft(stricter)).hasStatus(201);
        assertThat(okafor.approve("stricter")).hasStatusOk();
        var before = inForce();
        var first = decided();

        assertThat(marsh.activate("stricter")).hasStatusOk();
        clock.forward(Duration.ofMinutes(1));
        var second = decided();
        assertThat(marsh.activate(before)).hasStatusOk();

        assertThat(first.at("/decision/policy/version").asString()).isEqualTo(before);
        assertThat(threshold(first)).isEqualTo("3 months");
        assertThat(second.at("/decision/policy/version").asString()).isEqualTo("stricter");
        assertThat(second.at("/decision/policy/sha256").asString())
                .isEqualTo(json(marsh.show("stricter")).path("sha256").asString());
        assertThat(threshold(second)).isEqualTo("10 months");
        assertThat(shown(second.path("decisionId").asString())).isEqualTo(second);
    }

    @Test
    void aDecisionReadsAsTheContractNamesIt() {
        var shown = decided();
        assertThat(shown.path("referralVersion").asInt()).isEqualTo(1);
        assertThat(shown.at("/decision/pathway").asString()).isEqualTo("MORE_INFORMATION");
        assertThat(shown.at("/decision/route").asInt()).isEqualTo(2);
        assertThat(shown.at("/decision/score").isNull()).isTrue();
        assertThat(shown.at("/decision/asOf").asString()).isEqualTo("2026-11-22");
        assertThat(shown.at("/decision/rules/0/rule").asString()).isEqualTo("RF1");
        assertThat(shown.at("/decision/notice").asString()).contains("not clinically validated");
    }

    private static final String R06_TEN_MONTHS = "painDurationForInjection: # R06\n    months: 10";

    private JsonNode decided() {
        var request = aRequest(UUID.randomUUID(), 1, it -> {});
        subscription.handler().on(List.of(new Received<>(request.getReferralId(), 1, request)));
        return shown(
                jdbc.sql("select decision_id from decision where referral_id = ?")
                        .param(request.getReferralId())
                        .query(UUID.class)
                        .single()
                        .toString());
    }

    private JsonNode shown(String decisionId) {
        var answer = marsh.get("/api/v1/decisions/" + decisionId);
        assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "no-store");
        return json(answer);
    }

    private static String threshold(JsonNode shown) {
        return shown.at("/decision/rules")
                .valueStream()
                .filter(it -> it.path("rule").asString().equals("R06"))
                .findFirst()
                .orElseThrow()
                .path("threshold")
                .asString();
    }
}
