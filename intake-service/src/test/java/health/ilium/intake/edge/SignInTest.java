package health.ilium.intake.edge;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.IntakeDatabase;
import health.ilium.intake.access.Role;
import health.ilium.intake.edge.Client.Response;
import health.ilium.intake.people.Person;
import health.ilium.intake.people.Position;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Signing in and out with a name and a password.
class SignInTest extends EdgeTest {

    private static final Position COORDINATOR = Accounts.member(Role.COORDINATOR);

    @BeforeEach
    void nobodyTried() {
        IntakeDatabase.shared().jdbc().sql("delete from sign_in_tries").update();
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "COORDINATOR, /staff/worklist",
        "CLINICIAN, /staff/worklist",
        "ADMIN, /admin/people"
    })
    void leadsStaffToTheStartOfTheirRole(Role role, String start) {
        assertThat(signInAs(accounts.add(Accounts.member(role))).header("Location"))
                .isEqualTo(start);
    }

    @Test
    void leadsPeopleOfAPracticeToTheirAccount() {
        Response in = signInAs(accounts.add(Accounts.referrerOfPracticeOne()));

        assertThat(in.status()).isEqualTo(303);
        assertThat(in.header("Location")).isEqualTo("/account");
    }

    @Test
    void takesTheNameInCapitalsToo() {
        Person person = accounts.add(COORDINATOR);
        String name = person.signInName().text().toUpperCase(Locale.ROOT);

        assertThat(new Browser(port).signIn(name, Accounts.PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void answersAnUnknownNameLikeAWrongPasswordAndALockedOrEndedAccount() {
        Person person = accounts.add(COORDINATOR);
        Person locked = accounts.add(COORDINATOR);
        Person ended = accounts.add(COORDINATOR);
        accounts.deactivate(ended);
        for (int i = 0; i < 5; i++) {
            new Browser(port).signIn(locked.signInName().text(), "guess");
        }

        assertThat(
                        List.of(
                                refusal("nobody-knows-me", "guess"),
                                refusal("Not a name!", "guess"),
                                refusal(person.signInName().text(), "guess"),
                                refusal(locked.signInName().text(), Accounts.PASSWORD),
                                refusal(ended.signInName().text(), Accounts.PASSWORD)))
                .allMatch(refusal("nobody-else", "guess")::equals);
    }

    @Test
    void locksAnAccountAfterFiveWrongTriesAndOpensItInTime() {
        Person person = accounts.add(COORDINATOR);
        for (int i = 0; i < 5; i++) {
            assertThat(new Browser(port).signIn(person.signInName().text(), "guess").status())
                    .isEqualTo(403);
        }

        assertThat(signInAs(person).status()).isEqualTo(403);
        clock.advance(Duration.ofMinutes(14));
        assertThat(signInAs(person).status()).isEqualTo(403);
        clock.advance(Duration.ofMinutes(2));
        assertThat(signInAs(person).status()).isEqualTo(303);
    }

    @Test
    void locksAnAddressAfterFiftyWrongTries() {
        Person person = accounts.add(COORDINATOR);
        new Browser(port).signIn("nobody-knows-me", "guess");
        IntakeDatabase.shared()
                .jdbc()
                .sql("update sign_in_tries set tries = 50 where kind = 'ADDRESS'")
                .update();

        assertThat(signInAs(person).status()).isEqualTo(403);
        clock.advance(Duration.ofMinutes(16));
        assertThat(signInAs(person).status()).isEqualTo(303);
    }

    @Test
    void forgetsWrongTriesAfterARightOne() {
        Person person = accounts.add(COORDINATOR);
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 4; i++) {
                new Browser(port).signIn(person.signInName().text(), "guess");
            }
            assertThat(signInAs(person).status()).isEqualTo(303);
        }
    }

    @Test
    void givesANewSessionWhateverTheBrowserShowed() {
        Person person = accounts.add(COORDINATOR);
        Browser browser = new Browser(port);
        browser.get("/sign-in");
        String before = browser.cookie();
        browser.signIn(person.signInName().text(), Accounts.PASSWORD);
        Browser attacker = new Browser(port);
        attacker.keep(Browser.COOKIE, before);

        assertThat(before).isNotEmpty();
        assertThat(browser.cookie()).isNotEmpty().isNotEqualTo(before);
        assertThat(browser.get("/staff/probe").status()).isEqualTo(200);
        assertThat(attacker.get("/staff/probe").status()).isEqualTo(303);
    }

    @Test
    void setsACookieThatOnlyThisHostAndNoScriptMayHave() {
        assertThat(signInAs(accounts.add(COORDINATOR)).header("Set-Cookie"))
                .startsWith("__Host-ilium=")
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain", "Max-Age", "Expires");
    }

    @Test
    void wantsTheSecretOfTheForm() {
        Person person = accounts.add(COORDINATOR);
        Browser browser = new Browser(port);
        browser.get("/sign-in");
        Response refused =
                browser.post(
                        "/sign-in",
                        "name",
                        person.signInName().text(),
                        "password",
                        Accounts.PASSWORD);

        assertThat(refused.header("Location")).isEqualTo("/sign-in?stale");
        assertThat(browser.get("/staff/probe").status()).isEqualTo(303);
    }

    @Test
    void comesBackToWhereThePersonWas() {
        Person person = accounts.add(COORDINATOR);
        Browser browser = new Browser(port);
        String asked = browser.get("/staff/probe?queue=mine&page=2").header("Location");
        Response form = browser.get(asked);

        assertThat(asked).startsWith("/sign-in?");
        assertThat(form.http().body()).contains("value=\"/staff/probe?queue=mine&amp;page=2\"");
        assertThat(signInFor(person, "/staff/probe?queue=mine&page=2"))
                .isEqualTo("/staff/probe?queue=mine&page=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/staff",
                "//evil.example",
                "/\\evil.example",
                "/staff@evil.example",
                "/staff.evil.example",
                "/staff/\r\nSet-Cookie: a=b",
                "javascript:alert(1)",
                "/api/v1/referrals",
                ""
            })
    void goesToNoOtherPlaceAfterwards(String target) {
        assertThat(signInFor(accounts.add(COORDINATOR), target)).isEqualTo("/staff/worklist");
    }

    @Test
    void endsTheSessionAtSignOut() {
        Person person = accounts.add(COORDINATOR);
        Browser browser = new Browser(port);
        browser.signIn(person.signInName().text(), Accounts.PASSWORD);
        Browser thief = new Browser(port);
        thief.keep(Browser.COOKIE, browser.cookie());
        assertThat(thief.get("/staff/probe").status()).isEqualTo(200);

        assertThat(browser.get("/sign-out").status()).isEqualTo(405);
        Response out = browser.submit("/sign-out");

        assertThat(out.header("Location")).isEqualTo("/sign-in?out");
        assertThat(browser.cookie()).isEmpty();
        assertThat(thief.get("/staff/probe").status()).isEqualTo(303);
    }

    @Test
    void keepsNoTokenThatOpensASession() {
        Person person = accounts.add(COORDINATOR);
        Browser browser = new Browser(port);
        browser.signIn(person.signInName().text(), Accounts.PASSWORD);

        assertThat(
                        IntakeDatabase.shared()
                                .jdbc()
                                .sql("select token_sha256 from session")
                                .query(String.class)
                                .list())
                .isNotEmpty()
                .doesNotContain(browser.cookie());
    }

    private Response signInAs(Person person) {
        return new Browser(port).signIn(person.signInName().text(), Accounts.PASSWORD);
    }

    private String signInFor(Person person, String target) {
        return new Browser(port)
                .submit(
                        "/sign-in",
                        "name",
                        person.signInName().text(),
                        "password",
                        Accounts.PASSWORD,
                        "to",
                        target)
                .header("Location");
    }

    /// Status and page without what is the visitor's own.
    private String refusal(String name, String password) {
        Response refused = new Browser(port).signIn(name, password);
        return refused.status()
                + refused.http()
                        .body()
                        .replace(Browser.secret(refused), "")
                        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                        .replaceAll("value=\"" + name + "\"", "");
    }
}
