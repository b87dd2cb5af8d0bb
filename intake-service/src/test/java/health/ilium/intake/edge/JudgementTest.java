package health.ilium.intake.edge;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.referral.ApplyingReports;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/// A referral that was submitted, and what triage decides about it.
abstract class JudgementTest extends EdgeTest {

    static final String REFERRALS = "/api/v1/referrals/";

    @Autowired ApplyingReports applying;
    @Autowired TransactionOperations transaction;

    String id = "";
    String referral = "";

    @BeforeEach
    void submitted() {
        id = submitted(body());
        referral = REFERRALS + id;
    }

    String body() {
        return Bodies.complete();
    }

    /// The body as if of a patient nobody has seen before.
    String submitted(String body) {
        String somebodyNew = body.replace("Pérez", "Pérez " + UUID.randomUUID());
        return practice().submit(somebodyNew).text("referralId");
    }

    TriagedCases triage() {
        return new TriagedCases(applying, transaction);
    }

    /// Whether an object has exactly the members that the document names.
    void assertDescribed(String schema, JsonNode object) {
        JsonNode document = new Client(port, null).get("/v3/api-docs").json();
        assertThat(object.propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        document.at("/components/schemas/" + schema + "/properties")
                                .propertyNames());
    }

    static String overriding(long basedOnVersion, String pathway, String reason, String text) {
        return """
        {"basedOnVersion": %d, "pathway": "%s", "reason": "%s", "text": "%s"}
        """
                .formatted(basedOnVersion, pathway, reason, text);
    }

    static String overriding(long basedOnVersion, String pathway) {
        return overriding(basedOnVersion, pathway, "patient-contraindication", "See my note.");
    }
}
