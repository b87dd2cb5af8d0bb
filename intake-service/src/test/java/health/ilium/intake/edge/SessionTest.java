package health.ilium.intake.edge;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.IntakeDatabase;
import health.ilium.intake.access.Role;
import health.ilium.intake.edge.Client.Response;
import health.ilium.intake.people.Person;
import health.ilium.intake.people.Position;
import health.ilium.intake.people.UsingSessions;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What a session opens, and when it ends.
class SessionTest extends EdgeTest {

    private static final Position COORDINATOR = Accounts.member(Role.COORDINATOR);

    @Autowired ProbePages probes;
    @Autowired UsingSessions sessions;

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void makesThePersonTheCaller() {
        Person person = accounts.add(COORDINATOR);
        Browser browser = new Browser(port, accounts.sessionOf(person));

        assertThat(browser.get("/staff/probe").http().body())
                .contains("Staff", person.id().toString(), "COORDINATOR");
    }

    @Test
    void makesSomebodyOfAPracticeThatPracticeAndNoOther() {
        Person person = accounts.add(Accounts.referrerOfPracticeOne());
        Browser browser = new Browser(port, accounts.sessionOf(person));

        assertThat(browser.get("/account/probe").http().body())
                .contains("Practice[id=" + Edge.PRACTICE, person.id().toString());
        assertThat(browser.get("/account").http().body())
                .contains("Practice One")
                .doesNotContain("Practice Two");
        assertThat(browser.get("/staff/probe").status()).isEqualTo(403);
        assertThat(browser.get("/admin/people").status()).isEqualTo(403);
    }

    @Test
    void opensOnlyWhatTheRoleMayDo() {
        Browser coordinator = signedIn(COORDINATOR);
        Browser clinician = signedIn(Accounts.member(Role.CLINICIAN));
        Browser admin = signedIn(Accounts.member(Role.ADMIN));

        assertThat(coordinator.get("/staff/probe/clinical").status()).isEqualTo(403);
        assertThat(clinician.get("/staff/probe/clinical").status()).isEqualTo(200);
        assertThat(admin.get("/staff/probe").status()).isEqualTo(403);
        assertThat(coordinator.get("/admin/people").status()).isEqualTo(403);
    }

    @Test
    void opensNoPageThatNamesNoAction() {
        assertThat(signedIn(COORDINATOR).get("/staff/probe/without-rule").status()).isEqualTo(403);
    }

    @Test
    void opensNothingOfTheApi() {
        assertThat(signedIn(COORDINATOR).get("/api/v1/referrals").status()).isEqualTo(401);
        assertThat(clinician().get("/staff/probe").status()).isEqualTo(303);
    }

    @Test
    void endsAfterFifteenIdleMinutes() {
        Browser browser = signedIn(COORDINATOR);
        clock.advance(Duration.ofMinutes(14));
        assertThat(browser.get("/staff/probe").status()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(14));
        assertThat(browser.get("/staff/probe").status()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(15));

        Response ended = browser.get("/staff/probe");
        assertThat(ended.status()).isEqualTo(303);
        assertThat(ended.header("Location")).startsWith("/sign-in?ended");
    }

    @Test
    void isNotKeptOpenByAPageThatRefreshesItself() {
        Browser browser = signedIn(COORDINATOR);
        clock.advance(Duration.ofMinutes(10));
        Response refreshed =
                browser.send(browser.request("/staff/probe").header("X-Background", "1").GET());
        assertThat(refreshed.status()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(6));

        assertThat(browser.get("/staff/probe").status()).isEqualTo(303);
    }

    @Test
    void endsAfterTwelveHoursAtMost() {
        Browser browser = signedIn(COORDINATOR);
        for (int quarter = 0; quarter < 12 * 60 - 10; quarter += 10) {
            clock.advance(Duration.ofMinutes(10));
            assertThat(browser.get("/staff/probe").status()).isEqualTo(200);
        }
        clock.advance(Duration.ofMinutes(10));

        assertThat(browser.get("/staff/probe").status()).isEqualTo(303);
    }

    @Test
    void endsAtOnceForSomebodyDeactivated() {
        Person person = accounts.add(COORDINATOR);
        Browser browser = new Browser(port, accounts.sessionOf(person));
        assertThat(browser.get("/staff/probe").status()).isEqualTo(200);
        accounts.deactivate(person);

        assertThat(browser.get("/staff/probe").status()).isEqualTo(303);
    }

    @Test
    void takesANewRoleAtOnce() {
        Person person = accounts.add(Accounts.member(Role.CLINICIAN));
        Browser browser = new Browser(port, accounts.sessionOf(person));
        assertThat(browser.get("/staff/probe/clinical").status()).isEqualTo(200);
        accounts.move(person, COORDINATOR);

        assertThat(browser.get("/staff/probe/clinical").status()).isEqualTo(403);
    }

    @Test
    void endsAStreamThatOutlivesItAndIsNotKeptOpenByIt() {
        Person person = accounts.add(COORDINATOR);
        new Browser(port, accounts.sessionOf(person)).get("/account/stream");
        clock.advance(Duration.ofMinutes(14));
        assertThat(probes.stream.get().getAsBoolean()).isTrue();
        clock.advance(Duration.ofMinutes(2));
        assertThat(probes.stream.get().getAsBoolean()).isFalse();
    }

    @Test
    void endsAStreamOfSomebodyDeactivated() {
        Person person = accounts.add(COORDINATOR);
        new Browser(port, accounts.sessionOf(person)).get("/account/stream");
        accounts.deactivate(person);

        assertThat(probes.stream.get().getAsBoolean()).isFalse();
    }

    @Test
    void isForgottenOnceItHasEnded() {
        Person person = accounts.add(COORDINATOR);
        accounts.sessionOf(person);
        sessions.tidy();
        assertThat(rowsOf(person)).isEqualTo(1);
        clock.advance(Duration.ofMinutes(16));
        sessions.tidy();
        assertThat(rowsOf(person)).isZero();
    }

    @Test
    void changesNothingWithoutTheSecretOfTheForm() {
        Browser browser = signedIn(COORDINATOR);
        int before = probes.changes.get();
        String ofAnother = signedIn(COORDINATOR).secret();

        assertThat(browser.post("/staff/probe").status()).isEqualTo(403);
        assertThat(browser.post("/staff/probe", "_csrf", ofAnother).status()).isEqualTo(403);
        assertThat(probes.changes.get()).isEqualTo(before);
        assertThat(browser.submit("/staff/probe").status()).isEqualTo(200);
        assertThat(
                        browser.send(
                                        browser.form("/staff/probe")
                                                .header("X-CSRF-TOKEN", browser.secret()))
                                .status())
                .isEqualTo(200);
        assertThat(probes.changes.get()).isEqualTo(before + 2);
    }

    @Test
    void keepsWhatWasTypedIntoAStaleForm() {
        Browser browser = signedIn(COORDINATOR);
        Response stale = browser.post("/staff/probe", "note", "call \"back\"", "_csrf", "old");

        assertThat(stale.http().body())
                .contains("action=\"/staff/probe\"", "value=\"call &quot;back&quot;\"");
        String fresh = Browser.secret(stale);
        assertThat(browser.post("/staff/probe", "note", "x", "_csrf", fresh).status())
                .isEqualTo(200);
    }

    @Test
    void fillsNoFormForAnotherSite() {
        Browser browser = signedIn(COORDINATOR);
        Response forged =
                browser.send(
                        browser.request("/staff/probe")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header("Sec-Fetch-Site", "cross-site")
                                .POST(BodyPublishers.ofString("note=forged")));

        assertThat(forged.status()).isEqualTo(403);
        assertThat(forged.http().body()).doesNotContain("forged");
    }

    @Test
    void keepsWhatWasTypedWhenItEndedMeanwhile() {
        Browser browser = signedIn(COORDINATOR);
        String secret = browser.secret();
        clock.advance(Duration.ofMinutes(16));
        Response ended = browser.post("/staff/probe", "note", "call back", "_csrf", secret);

        assertThat(ended.status()).isEqualTo(401);
        assertThat(ended.http().body()).contains("value=\"call back\"", "/sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/staff/probe", "/staff/none", "/account/none", "/sign-in"})
    void sendsEveryPageAsPrivate(String path) {
        Response page = signedIn(COORDINATOR).get(path);

        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void answersPeopleWithPages() {
        Browser browser = signedIn(COORDINATOR);

        for (String path : new String[] {"/staff/none", "/admin/people", "/account/failing"}) {
            Response page = browser.get(path);
            assertThat(page.status()).as(path).isIn(403, 404, 500);
            assertThat(page.header("Content-Type")).as(path).startsWith("text/html");
            assertThat(page.http().body()).as(path).contains("<h1>").doesNotContain("??", "Ana");
        }
        assertThat(browser.get("/staff/none").status()).isEqualTo(404);
    }

    @Test
    void tellsAPartOfAPageThatItEnded() {
        Browser browser = new Browser(port);
        Response part =
                browser.send(browser.request("/staff/probe").header("HX-Request", "true").GET());

        assertThat(part.status()).isEqualTo(401);
    }

    private static long rowsOf(Person person) {
        return IntakeDatabase.shared()
                .jdbc()
                .sql("select count(*) from session where person_id = ?")
                .param(person.id())
                .query((row, _) -> row.getLong(1))
                .single();
    }
}
