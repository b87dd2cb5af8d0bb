package health.ilium.intake.edge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.access.Role;
import health.ilium.intake.edge.Client.Response;
import health.ilium.intake.people.Person;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An administrator sees what stands still, never what it says, and has it go on.
class ParkedPagesTest extends EdgeTest {

    private static final String CANARY = "Zaphkiel";
    private static final String FAULT =
            "health.ilium.delivery.consuming.ImpossibleContent: milestone " + CANARY;

    private ParkedHere parked;
    private String page;
    private Person person;
    private Browser admin;

    @BeforeAll
    static void tablesOfEventDelivery() {
        ParkedHere.tables();
    }

    @BeforeEach
    void aRecordThatWaitsForAPersonAndOneBehindIt() {
        String id =
                practice()
                        .submit(Bodies.complete().replace("Pérez", "P" + aKey()))
                        .text("referralId");
        parked = new ParkedHere("message-events", UUID.fromString(id));
        page = "/admin/parked/intake/message-events/" + id;
        parked.applied(1);
        parked.park(2, "IMPOSSIBLE", FAULT, null, ParkedHere.settled(parked.key(), CANARY));
        parked.park(3, "EARLY", "", "2026-11-22T12:00Z", ParkedHere.settled(parked.key(), CANARY));
        person = accounts.add(Accounts.member(Role.ADMIN));
        admin = new Browser(port, accounts.sessionOf(person));
    }

    @Test
    void theListNamesTheCaseAndSaysWhyInPlainWords() {
        Response list = admin.get("/admin/parked");

        assertThat(list.status()).as(list.http().body()).isEqualTo(200);
        assertThat(list.http().body())
                .contains(page, number(), "It says something that cannot be.")
                .doesNotContain(CANARY, "ImpossibleContent");
    }

    @Test
    void theListSaysWhichServicesDoNotAnswerAndShowsTheOthers() {
        assertThat(admin.get("/admin/parked").http().body())
                .contains(
                        "Triage does not answer now",
                        "Notification does not answer now",
                        "message-events.intake.dlt",
                        "triage-requests.triage.dlt",
                        page);
        assertThat(
                        admin.get(page.replace("intake/message-events", "triage/triage-requests"))
                                .status())
                .isEqualTo(503);
    }

    @Test
    void aCaseShowsFieldsWithoutValues() {
        Response shown = admin.get(page);

        assertThat(shown.status()).as(shown.http().body()).isEqualTo(200);
        assertThat(shown.header("Cache-Control")).contains("no-store");
        assertThat(shown.http().body())
                .contains(
                        "Parked: " + number(),
                        "Record 2",
                        "Record 3",
                        "An earlier record of its case waits too.",
                        "MessageSettled",
                        "milestone",
                        "masked",
                        "ImpossibleContent",
                        "partition 3, offset 4711")
                .doesNotContain(CANARY, "EMAIL", "ACCEPTED");
    }

    @Test
    void replayingLetsTheFirstRecordBeTriedAgain() {
        Response answer = admin.submit(page + "/2/replay");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo(page + "?told=REPLAYED");
        assertThat(parked.waitingForAPerson()).isZero();
        assertThat(admin.get(answer.header("Location")).http().body())
                .contains("It is being tried again.", "It is tried again by itself.")
                .doesNotContain("/2/replay");
        assertThat(parked.acts()).containsExactly("REPLAY 2 - " + person.name());
    }

    @Test
    void skippingWantsAReasonAndLetsTheOthersGoOn() {
        Response refused = admin.submit(page + "/2/skip", "reason", "  ");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.http().body())
                .contains("Say why", "href=\"#reason-2\"", "id=\"reason-2\"");
        parked.isUntouched();

        Response answer = admin.submit(page + "/2/skip", "reason", " entered by hand ");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo(page + "?told=SKIPPED");
        assertThat(parked.position()).isEqualTo(2);
        assertThat(parked.skippedBecause()).containsExactly("entered by hand");
        assertThat(parked.acts()).containsExactly("SKIP 2 entered by hand " + person.name());
        assertThat(admin.get(answer.header("Location")).http().body())
                .contains("It is given up", "Record 3")
                .doesNotContain("Record 2");
    }

    @Test
    void aReasonIsNotLongerThanAPageOfIt() {
        Response refused = admin.submit(page + "/2/skip", "reason", "x".repeat(501));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.http().body()).contains("x".repeat(501));
        parked.isUntouched();
    }

    @Test
    void anEventThatNeverCameIsGivenUpInItsPlace() {
        ParkedHere gap = new ParkedHere("message-events", UUID.randomUUID());
        String at = "/admin/parked/intake/message-events/" + gap.key();
        gap.applied(1);
        gap.park(3, "EARLY", "", "2026-11-22T12:00Z", ParkedHere.settled(gap.key(), CANARY));

        assertThat(admin.get(at).http().body())
                .contains("Event 2 of this case never came.", "/2/skip")
                .doesNotContain("replay");
        assertThat(admin.submit(at + "/2/skip", "reason", "lost with its broker").status())
                .isEqualTo(303);
        assertThat(gap.position()).isEqualTo(2);
    }

    @Test
    void aCaseThatWentOnSaysSoAfterTheFormAndIsNotFoundLater() {
        ParkedHere last = new ParkedHere("message-events", UUID.randomUUID());
        String at = "/admin/parked/intake/message-events/" + last.key();
        last.applied(4);
        last.park(5, "UNDECODABLE", "java.lang.X", null, CANARY.getBytes(UTF_8));
        assertThat(admin.get(at).http().body()).contains("cannot be read").doesNotContain(CANARY);

        Response answer = admin.submit(at + "/5/skip", "reason", "no event");

        assertThat(admin.get(answer.header("Location")).http().body())
                .contains("Nothing of this case waits here any more.");
        assertThat(admin.get(at).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "1", "99", "-1"})
    void aSequenceThatIsNotInTurnChangesNothing(String sequence) {
        for (String act : new String[] {"/skip", "/replay"}) {
            assertThat(
                            admin.submit(page + "/" + sequence + act, "reason", "why")
                                    .header("Location"))
                    .isEqualTo(page + "?told=NOT_WAITING");
        }
        parked.isUntouched();
        assertThat(parked.position()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/intake/message-events/00000000-0000-0000-0000-000000000000",
                "/intake/message-events/x",
                "/intake/triage-requests/00000000-0000-0000-0000-000000000000",
                "/nobody/message-events/00000000-0000-0000-0000-000000000000",
                "/triage/..%2Fhealth/00000000-0000-0000-0000-000000000000",
                "/INTAKE/message-events/00000000-0000-0000-0000-000000000000"
            })
    void whatIsNoParkedCaseIsNotFound(String path) {
        assertThat(admin.get("/admin/parked" + path).status()).isIn(400, 404);
        assertThat(admin.submit("/admin/parked" + path + "/x/skip", "reason", "y").status())
                .isIn(400, 404);
    }

    @Test
    void formsWithoutTheirSecretChangeNothing() {
        assertThat(admin.post(page + "/2/replay").status()).isEqualTo(403);
        assertThat(admin.post(page + "/2/skip", "reason", "why").status()).isEqualTo(403);
        assertThat(admin.get(page + "/2/skip").status()).isIn(404, 405);
        parked.isUntouched();
        assertThat(parked.acts()).isEmpty();
    }

    @Test
    void areAdministratorsBusinessOnly() {
        Browser[] others = {
            signedIn(Accounts.member(Role.COORDINATOR)),
            signedIn(Accounts.member(Role.CLINICIAN)),
            signedIn(Accounts.referrerOfPracticeOne())
        };
        for (Browser other : others) {
            assertThat(other.get("/admin/parked").status()).isEqualTo(403);
            assertThat(other.get(page).status()).isEqualTo(403);
            assertThat(other.submit(page + "/2/replay").status()).isEqualTo(403);
            assertThat(other.submit(page + "/2/skip", "reason", "why").status()).isEqualTo(403);
        }
        assertThat(new Browser(port).get(page).status()).isEqualTo(303);
        parked.isUntouched();
        assertThat(parked.acts()).isEmpty();
    }

    private String number() {
        return ParkedHere.jdbc()
                .sql("select referral_number from referral where referral_id = ?")
                .param(parked.key())
                .query(String.class)
                .single();
    }
}
