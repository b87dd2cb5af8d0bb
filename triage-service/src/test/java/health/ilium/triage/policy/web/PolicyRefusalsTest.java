package health.ilium.triage.policy.web;

import static health.ilium.triage.policy.web.PolicyApi.assertRefused;
import static health.ilium.triage.policy.web.PolicyApi.json;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.triage.policy.APolicyDocument;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;

/// Everything that is refused, and how.
class PolicyRefusalsTest extends PolicyHttpTest {

    @Test
    void aStoredVersionNeverChanges() {
        assertThat(marsh.draft(APolicyDocument.ofVersion("once"))).hasStatus(201);
        assertRefused(okafor.draft(APolicyDocument.ofVersion("once")), 409, "VERSION_EXISTS");
        assertRefused(
                marsh.draft(APolicyDocument.ofVersion("once").with("months: 3", "months: 4")),
                409,
                "VERSION_EXISTS");
    }

    @Test
    void anApprovalComesOnce() {
        approved("twice");
        assertRefused(admin.approve("twice"), 409, "ALREADY_APPROVED");
    }

    @Test
    void whatIsInForceIsNotActivatedAgain() {
        assertRefused(admin.activate(inForce()), 409, "ALREADY_IN_FORCE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"effectiveFrom\": \"2020-01-01T00:00:00Z\"} | 422 | IN_THE_PAST",
                "{\"effectiveFrom\": \"+99999-01-01T00:00:00Z\"} | 422 | TOO_FAR_AHEAD",
                "{\"effectiveFrom\": \"tomorrow\"} | 422 | VALIDATION_FAILED",
                "{\"effectiveFrom\": \"2027-01-01\"} | 422 | VALIDATION_FAILED",
                "{\"effectiveFrom\": 1893456000} | 422 | VALIDATION_FAILED",
                "{\"from\": \"2027-01-01T00:00:00Z\"} | 422 | VALIDATION_FAILED",
                "[] | 422 | VALIDATION_FAILED",
                "null | 422 | VALIDATION_FAILED",
                "{} {} | 400 | MALFORMED_JSON",
                "{\"effectiveFrom\": | 400 | MALFORMED_JSON",
                "`` | 400 | MALFORMED_JSON"
            })
    void anActivationThatCannotBeIsRefused(String body, int status, String code) {
        approvedOnce("refusing");
        assertRefused(marsh.activate("refusing", body), status, code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"reviewOn\": \"2026-11-22\"} | 422 | REVIEW_NOT_AHEAD",
                "{\"reviewOn\": \"9999-01-01\"} | 422 | REVIEW_NOT_AHEAD",
                "{\"reviewOn\": \"+999999999-12-31\"} | 422 | REVIEW_NOT_AHEAD",
                "{\"reviewOn\": \"next year\"} | 422 | VALIDATION_FAILED",
                "{\"reviewOn\": null} | 422 | VALIDATION_FAILED",
                "{} | 422 | VALIDATION_FAILED",
                "{\"reviewOn\": \"2027-11-01\", \"by\": \"somebody else\"} | 422 | VALIDATION_FAILED",
                "{\"reviewOn\": \"2027-11-01\", \"reviewOn\": \"2027-11-01\"} | 400 | MALFORMED_JSON"
            })
    void anApprovalThatCannotBeIsRefused(String body, int status, String code) {
        marsh.draft(APolicyDocument.ofVersion("unapproved"));
        assertRefused(okafor.approve("unapproved", body), status, code);
        assertThat(status("unapproved")).isEqualTo("DRAFT");
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        for (var answer :
                List.of(
                        marsh.show("none"),
                        marsh.document("none"),
                        marsh.approve("none"),
                        marsh.activate("none"),
                        marsh.get("/api/v1/policies/other/2026.1"),
                        marsh.get("/api/v1/decisions/" + NOBODYS))) {
            assertRefused(answer, 404, "NOT_FOUND");
        }
    }

    @Test
    void aFlawedDocumentIsRefusedWithEveryFlawAndItsPlace() {
        var document =
                APolicyDocument.ofVersion("flawed")
                        .with("months: 3", "months: soon")
                        .with("minutesTo: 120", "minutesTo: 1");
        var answer = marsh.draft(document);
        assertRefused(answer, 422, "POLICY_FLAWED");
        var errors = json(answer).path("errors");
        assertThat(errors.size()).isEqualTo(2);
        assertThat(errors.at("/0/pointer").asString())
                .isEqualTo("/rules/painDurationForInjection/months");
        assertThat(errors.at("/0/line").asInt()).isEqualTo(document.lineOf("months: soon"));
        assertThat(errors.at("/0/column").asInt()).isEqualTo(5);
        assertThat(errors.at("/0/message").asString()).contains("integer");
        assertThat(errors.at("/1/code").asString()).isEqualTo("INCONSISTENT");
        assertRefused(marsh.show("flawed"), 404, "NOT_FOUND");
    }

    @Test
    void aDocumentIsBoundedAndOfItsType() {
        var large = APolicyDocument.ofVersion("large").text() + "# x".repeat(100_000);
        assertRefused(marsh.draft(new APolicyDocument(large)), 413, "BODY_TOO_LARGE");
        assertRefused(marsh.post("/api/v1/policies", "{}"), 415, "UNSUPPORTED_MEDIA_TYPE");
        assertRefused(
                http.delete()
                        .uri("/api/v1/policies/si-joint/2026.1")
                        .header("Authorization", "Bearer " + People.ADMIN)
                        .exchange(),
                405,
                "METHOD_NOT_ALLOWED");
        assertRefused(marsh.get("/api/v1/decisions/5"), 400, "BAD_REQUEST");
    }

    @Test
    void aRefusalIsTheSameWhateverTheClientAccepts() {
        assertRefused(
                http.get()
                        .uri("/api/v1/policies/si-joint/none/document")
                        .header("Authorization", "Bearer " + People.ADMIN)
                        .accept(MediaType.parseMediaType("application/yaml"))
                        .exchange(),
                404,
                "NOT_FOUND");
    }

    private void approvedOnce(String version) {
        marsh.draft(APolicyDocument.ofVersion(version));
        okafor.approve(version);
    }
}
