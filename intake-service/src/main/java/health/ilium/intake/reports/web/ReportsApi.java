package health.ilium.intake.reports.web;

import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import health.ilium.intake.access.Action;
import health.ilium.intake.access.web.Allowed;
import health.ilium.intake.cdshooks.FeedbackTallies;
import health.ilium.intake.reports.JudgedDecisions;
import health.ilium.intake.reports.OverrideReport;
import health.ilium.intake.wire.ApiJson;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/// Reports for clinicians and for administrators, who see no clinical data: nothing but counts.
@RestController
class ReportsApi {

    private final JsonMapper json = ApiJson.mapper().build();
    private final JudgedDecisions decisions;
    private final FeedbackTallies feedback;

    ReportsApi(JudgedDecisions decisions, FeedbackTallies feedback) {
        this.decisions = decisions;
        this.feedback = feedback;
    }

    @GetMapping(path = "/api/v1/reports/overrides", produces = APPLICATION_JSON_VALUE)
    @Allowed(to = Action.READ_REPORTS)
    ResponseEntity<String> overrides() {
        OverrideReport report = new OverrideReport(decisions.byPolicy(), feedback.tallies());
        return ResponseEntity.ok()
                .contentType(APPLICATION_JSON)
                .body(json.writeValueAsString(report));
    }
}
