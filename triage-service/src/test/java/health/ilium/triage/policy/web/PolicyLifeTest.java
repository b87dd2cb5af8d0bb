package health.ilium.triage.policy.web;

import static health.ilium.triage.policy.web.PolicyApi.assertRefused;
import static health.ilium.triage.policy.web.PolicyApi.json;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.triage.policy.APolicyDocument;
import health.ilium.triage.policy.PolicyVersion;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// The life of policies over HTTP.
class PolicyLifeTest extends PolicyHttpTest {

    @Test
    void aPolicyGoesFromDraftToRetirementAndBack() {
        var document = APolicyDocument.ofVersion("life").with("    required: 1", "    required: 2");
        var drafted = marsh.draft(document);
        assertThat(drafted).hasStatus(201).hasHeader("Location", "/api/v1/policies/si-joint/life");
        assertThat(json(drafted).path("status").asString()).isEqualTo("DRAFT");
        assertThat(json(drafted).at("/author/name").asString()).isEqualTo("Dr marsh");

        assertRefused(marsh.approve("life"), 403, "OWN_APPROVAL");
        assertRefused(marsh.activate("life"), 409, "NOT_APPROVED");
        var approved = okafor.approve("life");
        assertThat(approved).hasStatusOk();
        assertThat(json(approved).at("/approval/by/name").asString()).isEqualTo("Dr okafor");
        assertThat(json(approved).at("/approval/reviewOn").asString()).isEqualTo("2027-11-01");
        assertThat(status("life")).isEqualTo("APPROVED");

        var before = inForce();
        assertThat(marsh.activate("life")).hasStatusOk();
        assertThat(status("life")).isEqualTo("ACTIVE");
        assertThat(inForce()).isEqualTo("life");
        assertThat(policies.inForce(clock.instant()).rules().positiveBlocks().required())
                .isEqualTo(2);

        clock.forward(Duration.ofHours(1));
        assertThat(admin.activate(before)).hasStatusOk();
        assertThat(inForce()).isEqualTo(before);
        assertThat(status("life")).isEqualTo("RETIRED");
        clock.forward(Duration.ofHours(1));
        assertThat(marsh.activate("life")).hasStatusOk();
        assertThat(json(marsh.show("life")).path("effective").size()).isEqualTo(2);
        assertThat(status("life")).isEqualTo("ACTIVE");
        assertThat(actives()).containsExactly("life");
    }

    @Test
    void aSwitchOverWaitsForItsInstant() {
        approved("later");
        var before = inForce();
        var from = clock.instant().plus(Duration.ofDays(1));
        var body = "{\"effectiveFrom\": \"%s\"}".formatted(from);
        assertThat(marsh.activate("later", body)).hasStatusOk();
        assertThat(status("later")).isEqualTo("APPROVED");
        assertThat(inForce()).isEqualTo(before);
        assertThat(policies.inForce(from).reference().version()).isEqualTo("later");
        assertThat(policies.inForce(from.minusNanos(1000)).reference().version()).isEqualTo(before);
        clock.forward(Duration.ofDays(1));
        assertThat(actives()).containsExactly("later");
        assertThat(status(before)).isEqualTo("RETIRED");
    }

    @Test
    void aPlannedSwitchOverIsTakenBackByActivatingTheOtherForTheSameInstant() {
        approved("dropped");
        var before = inForce();
        var from = clock.instant().plus(Duration.ofDays(2));
        var body = "{\"effectiveFrom\": \"%s\"}".formatted(from);
        assertThat(marsh.activate("dropped", body)).hasStatusOk();
        assertThat(marsh.activate(before, body)).hasStatusOk();
        clock.forward(Duration.ofDays(3));
        assertThat(inForce()).isEqualTo(before);
        assertThat(json(marsh.show("dropped")).path("effective").size()).isZero();
    }

    @Test
    void theDocumentComesBackToTheByte() {
        var document = APolicyDocument.ofVersion("bytes").with("# Triage policy", "# \u00dcber");
        assertThat(marsh.draft(document)).hasStatus(201);
        var answer = coordinator.document("bytes");
        assertThat(answer).hasStatusOk().hasContentType("application/yaml");
        assertThat(answer.getResponse().getContentAsByteArray()).isEqualTo(document.bytes());
    }

    @Test
    void aPolicyReadsAsJson() {
        var json = json(coordinator.show("2026.1"));
        assertThat(json.path("id").asString()).isEqualTo("si-joint");
        assertThat(json.at("/author/id").isNull()).isTrue();
        assertThat(json.at("/rules/blockResponse/positiveFrom").asInt()).isEqualTo(75);
        assertThat(json.at("/score/provisionalBelowPercent").asInt()).isEqualTo(80);
        assertThat(json.path("sha256").asString())
                .isEqualTo(
                        policies.of(new PolicyVersion("si-joint", "2026.1"))
                                .orElseThrow()
                                .reference()
                                .sha256());
    }

    @Test
    void aReviewThatIsDueIsShown() {
        marsh.draft(APolicyDocument.ofVersion("due"));
        var day = clock.instant().plus(Duration.ofDays(3)).toString().substring(0, 10);
        assertThat(okafor.approve("due", "{\"reviewOn\": \"%s\"}".formatted(day))).hasStatusOk();
        assertThat(json(marsh.show("due")).path("reviewDue").asBoolean()).isFalse();
        clock.forward(Duration.ofDays(4));
        assertThat(json(marsh.show("due")).path("reviewDue").asBoolean()).isTrue();
    }
}
