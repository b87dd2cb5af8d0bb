package health.ilium.intake.edge;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.access.Role;
import health.ilium.intake.edge.Client.Response;
import health.ilium.intake.triage.Pathway;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The page of a case and its forms, without scripts.
class CasePagesTest extends StaffPagesTest {

    @Test
    void everyDeedThatIsOfferedHasAForm() {
        for (Pathway pathway : Pathway.values()) {
            String other = submitted(body());
            triage().decided(other, 1, pathway);

            Response page = clinician.get("/staff/cases/" + other);

            assertThat(page.status()).as(page.http().body()).isEqualTo(200);
            assertThat(page.http().body()).contains("deed-NOTE").doesNotContain("??");
        }
    }

    @Test
    void coordinatorClaimsNotesAndReleases() {
        Response claimed = perform(coordinator, "CLAIM", 1);
        assertThat(claimed.status()).as(claimed.http().body()).isEqualTo(303);
        assertThat(claimed.header("Location")).contains("done=CLAIM");

        Response lost = perform(clinician, "CLAIM", 1);

        assertThat(lost.status()).isEqualTo(409);
        assertThat(lost.http().body()).contains("works on it", "deed-TAKE_OVER");
    }

    @Test
    void whatWasTypedIsKeptWhenItIsRefused() {
        triage().decided(id, 1, Pathway.SURGICAL_CONSULT);
        perform(clinician, "ACCEPT", 2);

        Response refused =
                perform(
                        coordinator,
                        "BOOK",
                        3,
                        "text.office",
                        "WESTON",
                        "at.start",
                        "2020-01-01T10:00",
                        "number.minutes",
                        "45");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.http().body())
                .contains("Start must not be in the past", "2020-01-01T10:00", "value=\"45\"");
    }

    @Test
    void choicesAreKeptWhenTheyAreRefused() {
        Response refused =
                perform(
                        coordinator,
                        "REQUEST_INFORMATION",
                        1,
                        "item.items",
                        "clinical.disability",
                        "text.note",
                        "By phone, please. " + "x".repeat(5_000));

        assertThat(refused.status()).as(refused.http().body()).isEqualTo(422);
        assertThat(refused.http().body())
                .containsPattern("value=\"clinical.disability\"\\s+checked=\"checked\"")
                .doesNotContainPattern("value=\"clinical.painScore\"\\s+checked")
                .contains("By phone, please.");
    }

    @Test
    void duplicateIsNamedByItsNumber() {
        String stands = submitted(body());
        String number = practice().get(REFERRALS + stands).text("referralNumber");

        String mistyped =
                number.substring(0, number.length() - 1) + (number.endsWith("7") ? "8" : "7");
        for (String wrong : List.of("R-999999-9", mistyped, "the other one")) {
            Response refused = perform(coordinator, "MARK_DUPLICATE", 1, "text.standing", wrong);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.http().body())
                    .contains("must be the number of a referral, as in R-000123-4");
        }
        Response done =
                perform(coordinator, "MARK_DUPLICATE", 1, "text.standing", number.substring(2, 8));

        assertThat(done.status()).as(done.http().body()).isEqualTo(303);
        assertThat(practice().get(referral).text("status")).isEqualTo("DUPLICATE");
    }

    @Test
    void formThatIsSentTwiceWritesOneNote() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            assertThat(
                            coordinator
                                    .submit(
                                            "/staff/cases/" + id + "/NOTE",
                                            "number.basedOnVersion",
                                            "1",
                                            "key",
                                            key,
                                            "text.text",
                                            "Call after 5.")
                                    .status())
                    .isEqualTo(303);
        }

        assertThat(coordinator().get(referral + "/timeline").json().findValuesAsString("type"))
                .filteredOn("NoteAdded"::equals)
                .hasSize(1);
    }

    @Test
    void withoutTheFormsSecretNothingHappens() {
        Response forged =
                coordinator.post(
                        "/staff/cases/" + id + "/CLAIM", "number.basedOnVersion", "1", "key", "k");

        assertThat(forged.status()).isEqualTo(403);
        assertThat(coordinator().get(referral + "/timeline").json().findValuesAsString("type"))
                .doesNotContain("CaseClaimed");
    }

    @Test
    void forgedIdsAreNotThere() {
        for (String forged : new String[] {"x", UUID.randomUUID().toString(), id + "'"}) {
            assertThat(coordinator.get("/staff/cases/" + forged).status()).isEqualTo(404);
        }
        assertThat(perform(coordinator, "EXPLODE", 1).status()).isEqualTo(404);
    }

    @Test
    void injectionResultIsEnteredAsItWasMeasured() {
        triage().decided(id, 1, Pathway.DIAGNOSTIC_INJECTION);
        perform(clinician, "ACCEPT", 2);

        Response done =
                perform(
                        clinician,
                        "INJECTION_RESULT",
                        3,
                        "text.block.date",
                        "2026-10-02",
                        "text.block.side",
                        "LEFT",
                        "text.block.guidance",
                        "FLUOROSCOPY",
                        "text.block.contrastConfirmed",
                        "YES",
                        "text.block.agent",
                        "LOCAL_ANAESTHETIC",
                        "text.block.scale",
                        "NRS_0_10",
                        "number.block.preScore",
                        "8",
                        "post.30",
                        "1",
                        "post.60",
                        "2.5");

        assertThat(done.status()).as(done.http().body()).isEqualTo(303);
        assertThat(
                        practice()
                                .get(referral)
                                .json()
                                .at("/submission/clinical/diagnosticBlocks")
                                .valueStream()
                                .toList()
                                .getLast()
                                .at("/postScores/1/score")
                                .asDouble())
                .isEqualTo(2.5);
    }

    @Test
    void whoSignsOffFromTheListGoesOnWithTheList() {
        triage().decided(id, 1, Pathway.SURGICAL_CONSULT);
        assertThat(clinician.get("/staff/sign-off").http().body()).contains(id);

        Response done = perform(clinician, "ACCEPT", 2, "list", "sign-off");

        assertThat(done.header("Location")).isEqualTo("/staff/sign-off?signed=" + id);
        assertThat(clinician.get(done.header("Location")).http().body())
                .contains("Signed off", "href=\"/staff/cases/" + id + "\"")
                .doesNotContain("/staff/cases/" + id + "/ACCEPT");
        assertThat(clinician.get("/staff/sign-off?signed=x").http().body())
                .doesNotContain("Signed off");
    }

    @Test
    void roleIsNotEnough() {
        triage().decided(id, 1, Pathway.SURGICAL_CONSULT);

        assertThat(perform(coordinator, "ACCEPT", 2).status()).isEqualTo(403);
        assertThat(coordinator.get("/staff/sign-off").status()).isEqualTo(403);
        Response list = clinician.get("/staff/sign-off");
        assertThat(list.http().body()).contains("/ACCEPT", "Look at the case first");
        assertThat(signedIn(Accounts.member(Role.ADMIN)).get("/staff/cases/" + id).status())
                .isEqualTo(403);
        assertThat(signedIn(Accounts.referrerOfPracticeOne()).get("/staff/cases/" + id).status())
                .isEqualTo(403);
    }
}
