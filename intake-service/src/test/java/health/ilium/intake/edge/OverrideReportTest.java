package health.ilium.intake.edge;

import static health.ilium.intake.triage.Decisions.result;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.triage.Decisions;
import health.ilium.intake.triage.Pathway;
import health.ilium.intake.triage.RuleResult.Outcome;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// How often triage is overridden.
class OverrideReportTest extends JudgementTest {

    private static final String PATH = "/api/v1/reports/overrides";

    private final String version = "test " + UUID.randomUUID();

    @Test
    void countsOverridesByPolicyVersionRuleAndReason() {
        careTooShort(id);
        careTooShort(another());
        String overridden = another();
        careTooShort(overridden);
        clinician()
                .post(
                        REFERRALS + overridden + "/override",
                        overriding(2, "DIAGNOSTIC_INJECTION", "risk-benefit-ratio", "See note."));

        JsonNode counted = counted();

        assertThat(counted.path("policy").asString()).isEqualTo("si-joint");
        assertThat(counted.path("decisions").asInt()).isEqualTo(3);
        assertThat(counted.path("overrides").asInt()).isEqualTo(1);
        assertThat(counted.path("rate").decimalValue()).isEqualByComparingTo("0.3333");
        assertThat(counted.path("rules")).hasSize(1);
        assertThat(counted.at("/rules/0/rule").asString()).isEqualTo("R12");
        assertThat(counted.at("/rules/0/decisions").asInt()).isEqualTo(3);
        assertThat(counted.at("/rules/0/overrides").asInt()).isEqualTo(1);
        assertThat(counted.at("/reasons/0/code").asString()).isEqualTo("risk-benefit-ratio");
        assertThat(counted.at("/reasons/0/overrides").asInt()).isEqualTo(1);
    }

    @Test
    void countsADecisionOnceHoweverOftenItIsOverridden() {
        careTooShort(id);
        clinician().post(referral + "/override", overriding(2, "CLINICIAN_REVIEW"));
        clinician().post(referral + "/override", overriding(3, "OTHER_WORKUP"));

        assertThat(counted().path("overrides").asInt()).isEqualTo(1);
    }

    @Test
    void countsNoOverrideThatWasTakenBack() {
        careTooShort(id);
        clinician().post(referral + "/override", overriding(2, "CLINICIAN_REVIEW"));
        clinician().post(referral + "/override", overriding(3, "CONSERVATIVE_CARE"));

        assertThat(counted().path("overrides").asInt()).isZero();
        assertThat(counted().path("reasons")).isEmpty();
    }

    @Test
    void tellsCliniciansAndAdministratorsNothingButCounts() {
        careTooShort(id);

        assertThat(admin().get(PATH).status()).isEqualTo(200);
        assertThat(admin().get(PATH).http().body())
                .contains("\"cdsFeedback\"")
                .doesNotContain(id, "Pérez");
        assertThat(coordinator().get(PATH).status()).isEqualTo(403);
        assertThat(practice().get(PATH).status()).isEqualTo(403);
        assertThat(new Client(port, null).get(PATH).status()).isEqualTo(401);
    }

    private JsonNode counted() {
        return clinician()
                .get(PATH)
                .json()
                .path("policies")
                .valueStream()
                .filter(policy -> policy.path("version").asString().equals(version))
                .findFirst()
                .orElseThrow();
    }

    private String another() {
        return submitted(Bodies.complete());
    }

    private void careTooShort(String referralId) {
        triage().decided(
                        referralId,
                        1,
                        Decisions.under(
                                version,
                                Pathway.CONSERVATIVE_CARE,
                                5,
                                List.of(
                                        result("R12", Outcome.NOT_MET),
                                        result("R30", Outcome.NOT_MET))));
    }
}
