package health.ilium.endtoend.browser;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.endtoend.AReferral;
import health.ilium.endtoend.ApplicationUnderTest;
import health.ilium.endtoend.Practice;
import health.ilium.endtoend.Scenario;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import tools.jackson.databind.node.ObjectNode;

/// A clinician judges cases and records what came of them.
@Scenario
@EnabledIf("health.ilium.endtoend.browser.Chromium#isHere")
class CliniciansDayTest extends TwoDesks {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/New_York"));

    CliniciansDayTest(ApplicationUnderTest application, Practice practice) {
        super(application, practice);
    }

    @Test
    void seesAndClearsARedFlag() {
        var referral = AReferral.forAnInjection();
        ((ObjectNode) referral.at("/clinical/redFlags")).put("suspectedInfection", "YES");
        String urgent = practice.submit(referral);
        practice.waitUntilPathway(urgent, "URGENT_ESCALATION");
        assertThat(coordinator.queue("queue=URGENT").row(urgent).innerText()).contains("Red flag");
        assertThat(coordinator.openCase(urgent).offered())
                .contains("ACKNOWLEDGE_ESCALATION")
                .doesNotContain("CLEAR_RED_FLAG");

        CasePage page = clinician.openCase(urgent).press("ACKNOWLEDGE_ESCALATION");
        assertThat(page.told()).contains("marked as seen");
        page.select("CLEAR_RED_FLAG", "text.redFlag", "suspectedInfection")
                .fill("CLEAR_RED_FLAG", "text.reason", "Examined today.")
                .send("CLEAR_RED_FLAG");

        assertThat(page.told()).contains("The red flag is cleared");
        practice.waitUntilPathway(urgent, "DIAGNOSTIC_INJECTION");
    }

    @Test
    void sendsACaseElsewhereThanTriageWithAReason() {
        CasePage page = clinician.openCase(id);
        assertThat(page.form("OVERRIDE").locator("[name='text.pathway'] option").allInnerTexts())
                .contains("Surgical consult")
                .doesNotContain("Diagnostic injection");

        page.select("OVERRIDE", "text.pathway", "SURGICAL_CONSULT")
                .select("OVERRIDE", "text.reason", "patient-contraindication")
                .fill("OVERRIDE", "text.text", "Allergic to the agents.")
                .send("OVERRIDE");

        assertThat(page.status()).contains("Accepted", "Surgical consult");
        assertThat(page.page().locator(".why").innerText()).contains("Allergic to the agents");
    }

    @Test
    void recordsTheResultOfAnInjection() {
        CasePage page =
                clinician
                        .openCase(id)
                        .fill("INJECTION_RESULT", "text.block.date", TODAY.plusDays(1).toString())
                        .select("INJECTION_RESULT", "text.block.side", "LEFT")
                        .fill("INJECTION_RESULT", "number.block.preScore", "8")
                        .fill("INJECTION_RESULT", "post.30", "1")
                        .send("INJECTION_RESULT");
        assertThat(page.told()).contains("Date of the injection must not be in the future");
        assertThat(page.form("INJECTION_RESULT").locator("[name='post.30']").inputValue())
                .isEqualTo("1");

        page.fill("INJECTION_RESULT", "text.block.date", TODAY.toString())
                .fill("INJECTION_RESULT", "post.60", "2")
                .send("INJECTION_RESULT");

        assertThat(page.told()).contains("triage judges the case again");
    }

    @Test
    void recordsTheOutcomeSendsTheReportAndRecordsTheFusion() {
        frontDesk.sees(id);

        CasePage page =
                clinician
                        .openCase(id)
                        .select("CONSULT_OUTCOME", "text.outcome", "FUSION_PLANNED")
                        .send("CONSULT_OUTCOME");
        assertThat(page.page().locator(".state").innerText()).contains("a fusion is planned");
        page.press("REPORT");
        assertThat(page.status()).contains("Completed");
        page.fill("FUSION", "text.performedOn", TODAY.toString()).send("FUSION");

        assertThat(page.told()).contains("The fusion is recorded");
        assertThat(coordinator.openCase(id).offered()).doesNotContain("FUSION", "REPORT");
    }

    @Test
    void signOffListIsForClinicians() {
        assertThat(clinician.open("/staff/sign-off").locator("h1").innerText())
                .isEqualTo("To sign off");
        assertThat(coordinator.open("/staff/worklist").locator("a[href='/staff/sign-off']").count())
                .isZero();
    }
}
