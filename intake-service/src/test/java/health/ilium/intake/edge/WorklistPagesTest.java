package health.ilium.intake.edge;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.edge.Client.Response;
import health.ilium.intake.triage.Pathway;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Queues and what is done from them, without scripts.
class WorklistPagesTest extends StaffPagesTest {

    private static final String SCRIPT = "<script>alert(1)</script>";

    @Test
    void queueShowsACaseAndLeadsToIt() {
        triage().decided(id, 1, Pathway.CLINICIAN_REVIEW);

        Response queue =
                coordinator.get("/staff/worklist?queue=TO_DECIDE&practice=" + Edge.PRACTICE);
        Response page = coordinator.get("/staff/cases/" + id);

        assertThat(queue.status()).as(queue.http().body()).isEqualTo(200);
        assertThat(queue.http().body()).contains("/staff/cases/" + id, "Clinician review");
        assertThat(page.status()).as(page.http().body()).isEqualTo(200);
        assertThat(page.http().body()).contains("Where it stands", "Why this route", "not known");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?queue=NONSENSE",
                "?queue=MINE&office=HIALEAH&language=ES&age=FROM_65&payerGap=yes&free=yes",
                "?after=bm9uc2Vuc2U",
                "?found=x",
                "?found=00000000-0000-0000-0000-000000000000",
                "?practice=x"
            })
    void anyUrlShowsAQueue(String query) {
        assertThat(coordinator.get("/staff/worklist" + query).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoraida",
                "zor",
                "Quispe Zor",
                "1961-07-08",
                "7/8/1961",
                "7-8-1961",
                "(305) 555-0188"
            })
    void searchFindsACaseAndLeavesNothingInTheUrl(String typed) {
        String sought =
                submitted(
                        body().replace("\"Ana\"", "\"Zoraida\"")
                                .replace("Pérez", "Quispe")
                                .replace("1974-03-02", "1961-07-08")
                                .replace("+13055550123", "+13055550188"));

        Response found = search(coordinator, typed);

        assertThat(found.header("Location"))
                .matches("/staff/worklist\\?queue=URGENT&found=[-0-9a-f]{36}");
        assertThat(coordinator.get(found.header("Location")).http().body()).contains(sought);
        assertThat(clinician.get(found.header("Location")).http().body())
                .doesNotContain("Zoraida", typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "%", "';--", "<script>", "\0", "R-999999999-0"})
    void anythingCanBeSearchedFor(String typed) {
        Response found = search(coordinator, typed);

        assertThat(found.status()).isEqualTo(303);
        assertThat(coordinator.get(found.header("Location")).status()).isEqualTo(200);
    }

    private static Response search(Browser browser, String typed) {
        return browser.submit("/staff/worklist/search", "q", typed);
    }

    @Test
    void scriptInAnyTextIsOnlyText() {
        String hostile =
                submitted(
                        body().replace("\"Ana\"", "\"" + SCRIPT + "\"")
                                .replace("Left buttock pain after a fall", SCRIPT));
        perform(coordinator, hostile, "NOTE", 1, "text.text", SCRIPT);

        for (String path :
                new String[] {"/staff/cases/" + hostile, "/staff/worklist?queue=ALL_OPEN"}) {
            assertThat(coordinator.get(path).http().body()).doesNotContain(SCRIPT);
        }
    }

    @Test
    void nextCaseIsClaimed() {
        String only = submitted(body());
        triage().decided(only, 1, Pathway.URGENT_ESCALATION);

        Response next = coordinator.submit("/staff/worklist/next", "queue", "URGENT");

        assertThat(next.status()).isEqualTo(303);
        assertThat(next.header("Location")).contains("/staff/cases/");
    }

    @Test
    void bulkSaysOfEachCaseWhatCameOfIt() {
        String other = submitted(body());
        perform(clinician, other, "CLAIM", 1);

        Response results =
                coordinator.submit(
                        "/staff/worklist/bulk",
                        "deed",
                        "CLAIM",
                        "case",
                        id + " 1 R-ONE",
                        "case",
                        other + " 1 R-TWO",
                        "case",
                        "nonsense");

        assertThat(results.status()).as(results.http().body()).isEqualTo(200);
        assertThat(results.http().body())
                .contains("R-ONE", "You work on", "works on it", "no such");
    }

    @Test
    void fileForSpreadsheetsCalculatesNothing() {
        String hostile = submitted(body().replace("\"Ana\"", "\"=1+1\""));
        triage().decided(hostile, 1, Pathway.CLINICIAN_REVIEW);

        Response file = coordinator.submit("/staff/worklist/export", "queue", "ALL_OPEN");

        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.http().body()).contains("\"'=1+1\"").doesNotContain("\"=1+1\"");
    }

    @Test
    void savedViewIsANamedUrl() {
        coordinator.submit(
                "/staff/views", "queue", "TO_SCHEDULE", "office", "WESTON", "name", "My Weston");

        assertThat(coordinator.get("/staff/worklist").http().body())
                .contains("My Weston", "queue=TO_SCHEDULE&amp;office=WESTON");
        coordinator.submit("/staff/views/forget", "name", "My Weston");
        assertThat(coordinator.get("/staff/worklist").http().body()).doesNotContain("My Weston");
    }

    @Test
    void referralByPhoneIsEnteredForThePracticeThatCalled() {
        assertThat(coordinator.get("/staff/referrals/new").http().body())
                .contains("Practice One")
                .doesNotContain("??");

        Response refused = entered("1234567890");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.http().body()).contains("NPI of the referring clinician", "Paloma");

        Response done = entered("1234567893");
        assertThat(done.status()).as(done.http().body()).isEqualTo(303);
        String page = done.header("Location");
        assertThat(coordinator.get(page).http().body()).contains("The referral is entered");
        String entered = page.replace("/staff/cases/", REFERRALS).replace("?entered=true", "");
        assertThat(practice().get(entered).json().at("/submission/diagnoses/1").asString())
                .isEqualTo("M46.1");
    }

    private Response entered(String npi) {
        return coordinator.submit(
                "/staff/referrals/new",
                "key",
                UUID.randomUUID().toString(),
                "text.channel",
                "PHONE",
                "text.practiceId",
                Edge.PRACTICE.toString(),
                "text.referral.referrer.npi",
                npi,
                "text.referral.referrer.name",
                "Dr Example",
                "text.referral.referrer.practice",
                "Practice One",
                "text.referral.referrer.phone",
                "305-555-0101",
                "text.referral.patient.givenName",
                "Paloma",
                "text.referral.patient.familyName",
                "Nueva",
                "text.referral.patient.birthDate",
                "1980-01-02",
                "text.referral.patient.phone",
                "305-555-0102",
                "text.referral.priority",
                "ROUTINE",
                "text.referral.reason",
                "Left buttock pain",
                "words.referral.diagnoses",
                "M53.3, M46.1",
                "text.referral.clinical.redFlags.suspectedInfection",
                "NO");
    }
}
