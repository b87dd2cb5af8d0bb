package health.ilium.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Another system asks while an order is being written, and is told what a dry run of the same
/// facts says.
@Scenario
class PreCheckTest {

    private static final String CHECK = "/cds-services/si-joint-pre-check";

    private final ApplicationUnderTest application;

    PreCheckTest(ApplicationUnderTest application) {
        this.application = application;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01-injection-spanish-hialeah",
                "02-consult-after-positive-block",
                "03-conservative-care-returned",
                "04-other-workup-spanish",
                "05-urgent-cauda-equina",
                "06-unknown-red-flag-spanish",
                "14-indeterminate-block-spanish",
                "15-minor",
                "16-bilateral-blocks-disagree",
                "20-bilateral-consult-spanish"
            })
    void saysWhatADryRunSays(String name) {
        var referral = SampleCase.named(name).referral();
        var dryRun =
                application.post("/api/v1/triage/dry-run", Caller.PRACTICE, null, form(referral));

        var checked = application.post(CHECK, Caller.PRACTICE, null, HookCall.of(referral));

        assertThat(checked.status()).as("%s", checked.body()).isEqualTo(200);
        var card = checked.body().at("/cards/0");
        var advice = card.at("/extension/health.ilium.pre-check");
        assertThat(advice.path("pathway")).isEqualTo(dryRun.body().path("pathway"));
        assertThat(advice.path("policy")).isEqualTo(dryRun.body().path("policy"));
        assertThat(advice.path("missing").size()).isEqualTo(dryRun.body().path("missing").size());
        assertThat(card.path("detail").asString())
                .contains(dryRun.body().path("why").asString())
                .doesNotContain("not readable");
        assertThat(settle(card).status()).isEqualTo(200);
    }

    private Answer settle(JsonNode card) {
        var feedback =
                """
                {"feedback": [{"card": "%s", "outcome": "overridden",
                  "outcomeTimestamp": "2026-11-20T10:00:00Z",
                  "overrideReason": {"reason": {"system": "%s", "code": "%s"},
                                     "userComment": "%s came already"}}]}
                """
                        .formatted(
                                card.path("uuid").asString(),
                                card.at("/overrideReasons/0/system").asString(),
                                card.at("/overrideReasons/0/code").asString(),
                                Canary.FAMILY_NAME);
        return application.post(
                CHECK + "/feedback", Caller.PRACTICE, null, JsonMapper.shared().readTree(feedback));
    }

    private static ObjectNode form(JsonNode referral) {
        var form = JsonNodeFactory.instance.objectNode();
        form.set("clinical", referral.path("clinical"));
        var patient = form.putObject("patient");
        patient.set("birthDate", referral.at("/patient/birthDate"));
        patient.set("sex", referral.at("/patient/sex"));
        return form;
    }
}
