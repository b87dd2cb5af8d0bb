package health.ilium.intake.edge;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.edge.Client.Response;
import health.ilium.intake.triage.Pathway;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// What people of the practice do with a case through the API.
class CaseWorkApiTest extends JudgementTest {

    @Test
    void clinicianSignsOffWhatTriageProposes() {
        triage().decided(id, 1, Pathway.SURGICAL_CONSULT);

        assertThat(coordinator().post(referral + "/accept", "{\"basedOnVersion\": 2}").status())
                .isEqualTo(403);
        Response done = clinician().post(referral + "/accept", "{\"basedOnVersion\": 2}");

        assertThat(done.status()).as(done.http().body()).isEqualTo(200);
        assertThat(done.text("status")).isEqualTo("ACCEPTED");
    }

    @Test
    void bookedAppointmentIsMovedAndCancelled() {
        accepted();
        Response booked = coordinator().post(referral + "/appointments", visit(3));
        assertThat(booked.status()).as(booked.http().body()).isEqualTo(200);
        assertThat(booked.text("status")).isEqualTo("SCHEDULED");
        JsonNode appointment = practice().get(referral).json().path("appointment");
        assertThat(appointment.path("purpose").asString()).isEqualTo("SURGICAL_CONSULT");
        String path = referral + "/appointments/" + appointment.path("id").asString();

        assertThat(coordinator().post(path + "/visit", "{\"basedOnVersion\": 4}").text("code"))
                .isEqualTo("APPOINTMENT_NOT_BEGUN");
        assertThat(coordinator().post(path + "/move", visit(4)).status()).isEqualTo(200);
        Response stale =
                coordinator()
                        .post(
                                path + "/cancel",
                                "{\"basedOnVersion\": 4, \"reason\": \"PATIENT_ASKED\"}");
        assertThat(stale.text("code")).isEqualTo("CHANGED_MEANWHILE");
        assertThat(stale.json().at("/changes/0/event").asString()).isEqualTo("AppointmentMoved");
        assertThat(stale.json().at("/changes/0/by").asString()).isEqualTo("Dr COORDINATOR");
        assertThat(
                        coordinator()
                                .post(
                                        path + "/cancel",
                                        "{\"basedOnVersion\": 5, \"reason\": \"PATIENT_ASKED\"}")
                                .text("status"))
                .isEqualTo("APPOINTMENT_CANCELLED");
    }

    @Test
    void losingAClaimSaysWhoHasIt() {
        coordinator().post(referral + "/claim", "{\"basedOnVersion\": 1}");

        Response lost = clinician().post(referral + "/claim", "{\"basedOnVersion\": 1}");

        assertThat(lost.status()).isEqualTo(409);
        assertThat(lost.text("code")).isEqualTo("CLAIMED_BY_SOMEBODY");
        assertThat(lost.text("claimedBy")).isEqualTo("Dr COORDINATOR");
        assertThat(
                        clinician()
                                .post(
                                        referral + "/claim",
                                        "{\"basedOnVersion\": 1, \"takeOver\": \"She is ill.\"}")
                                .status())
                .isEqualTo(200);
    }

    @Test
    void practiceSeesNeitherNotesNorClaims() {
        coordinator().post(referral + "/claim", "{\"basedOnVersion\": 1}");
        coordinator().post(referral + "/notes", "{\"basedOnVersion\": 1, \"text\": \"Rude.\"}");

        assertThat(practice().get(referral).json().path("version").asInt()).isEqualTo(1);
        assertThat(practice().get(referral + "/timeline").json().findValuesAsString("type"))
                .containsExactly("ReferralSubmitted");
        assertThat(coordinator().get(referral + "/timeline").json().findValuesAsString("type"))
                .contains("CaseClaimed", "NoteAdded");
    }

    @Test
    void anotherPracticesReferralIsNotThere() {
        for (String path : new String[] {"resubmit", "report-acknowledgements"}) {
            Response theirs =
                    otherPractice().post(referral + "/" + path, "{\"basedOnVersion\": 1}");

            assertThat(theirs.status()).isEqualTo(404);
        }
    }

    @Test
    void duplicateNeedsAnotherReferral() {
        for (String standing : new String[] {id, UUID.randomUUID().toString()}) {
            Response done = duplicate(standing);

            assertThat(done.text("code")).isEqualTo("NO_OTHER_REFERRAL");
        }
        assertThat(duplicate(submitted(body())).text("status")).isEqualTo("DUPLICATE");
    }

    @Test
    void coordinatorEntersWhatCameByPhone() {
        String entered =
                "{\"practiceId\": \"%s\", \"channel\": \"PHONE\", \"referral\": %s}"
                        .formatted(Edge.PRACTICE, Bodies.complete());

        Response done = coordinator().post("/api/v1/referrals/entered", entered);

        assertThat(done.status()).as(done.http().body()).isEqualTo(201);
        assertThat(practice().get(REFERRALS + done.text("referralId")).status()).isEqualTo(200);
        assertThat(practice().post("/api/v1/referrals/entered", entered).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    appointments         | "office": "HIALEAH", "start": "2020-01-01T10:00:00Z", "minutes": 30 | /start
                    appointments         | "office": "HIALEAH", "start": "tomorrow", "minutes": 30             | /start
                    appointments         | "office": "MIAMI", "start": "2027-01-01T10:00:00Z", "minutes": 30   | /office
                    appointments         | "office": "HIALEAH", "start": "2027-01-01T10:00:00Z", "minutes": 3  | /minutes
                    decline              | "reason": "BORED"                                                   | /reason
                    notes                | "text": ""                                                          | /text
                    notes                | "text": "\\u0000"                                                   | /text
                    snooze               | "until": "2020-01-01T10:00:00Z"                                     | /until
                    snooze               | "awaited": "CHRISTMAS"                                              | /awaited
                    contact-attempts     | "way": "PIGEON", "answer": "REACHED"                                | /way
                    contact-details      | "phone": "12"                                                       | /phone
                    information-requests | "items": []                                                         | /items
                    information-requests | "items": [{"field": "patient.birthDate"}]                           | /items/0/field
                    duplicate            | "standing": "R-000001-X"                                            | /standing
                    """,
            delimiter = '|')
    void saysWhatIsWrongWithABody(String path, String members, String pointer) {
        Response refused =
                coordinator()
                        .post(referral + "/" + path, "{\"basedOnVersion\": 1, " + members + "}");

        assertThat(refused.status()).as(refused.http().body()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
    }

    private void accepted() {
        triage().decided(id, 1, Pathway.SURGICAL_CONSULT);
        clinician().post(referral + "/accept", "{\"basedOnVersion\": 2}");
    }

    private Response duplicate(String standing) {
        return coordinator()
                .post(
                        referral + "/duplicate",
                        "{\"basedOnVersion\": 1, \"standing\": \"" + standing + "\"}");
    }

    private static String visit(int basedOn) {
        return """
        {"basedOnVersion": %d, "office": "HIALEAH", "start": "%s", "minutes": 30}
        """
                .formatted(basedOn, Instant.now().plus(Duration.ofDays(7)));
    }

    @Test
    void staffSeeTheWorkOnACaseAndPracticesDoNot() {
        coordinator().post(referral + "/claim", "{\"basedOnVersion\": 1}");
        coordinator()
                .post(referral + "/notes", "{\"basedOnVersion\": 1, \"text\": \"Call late.\"}");

        JsonNode work = clinician().get(referral + "/work").json();

        assertDescribed("Work", work);
        assertThat(work.path("claimedBy").asString()).isEqualTo("Dr COORDINATOR");
        assertThat(work.at("/notes/0/text").asString()).isEqualTo("Call late.");
        assertThat(work.path("deeds").valueStream().map(JsonNode::asString))
                .contains("TAKE_OVER", "NOTE")
                .doesNotContain("CLAIM", "REPORT");
        assertThat(work.at("/dues/0/clock").asString()).isEqualTo("FIRST_CONTACT");
        assertThat(practice().get(referral + "/work").status()).isEqualTo(403);
        assertThat(admin().get(referral + "/work").status()).isEqualTo(403);
    }
}
