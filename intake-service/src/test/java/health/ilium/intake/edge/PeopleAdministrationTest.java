package health.ilium.intake.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.ilium.intake.IntakeDatabase;
import health.ilium.intake.access.Role;
import health.ilium.intake.edge.Client.Response;
import health.ilium.intake.people.Person;
import health.ilium.intake.people.Position;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What an administrator does with accounts.
class PeopleAdministrationTest extends EdgeTest {

    private static final Pattern ONE_TIME = Pattern.compile("id=\"one-time\">([a-z0-9-]+)<");
    private static final Position COORDINATOR = Accounts.member(Role.COORDINATOR);
    private static final Position ADMINISTRATOR = Accounts.member(Role.ADMIN);

    @BeforeEach
    void nobodyTried() {
        IntakeDatabase.shared().jdbc().sql("delete from sign_in_tries").update();
    }

    @Test
    void addsSomebodyOfAPracticeWithAPasswordThatWorksOnce() {
        Person admin = accounts.add(ADMINISTRATOR);
        String name = aName();
        Response added =
                add(
                        new Browser(port, accounts.sessionOf(admin)),
                        name,
                        name + "@example.org",
                        "REFERRER",
                        Edge.PRACTICE.toString());
        Browser person = new Browser(port);
        person.signIn(name, oneTime(added));

        assertThat(person.get("/account").header("Location")).isEqualTo("/account/password");
        assertThat(AuditRows.by(admin)).containsExactly("PERSON_ADDED");
        assertThat(new Browser(port, accounts.sessionOf(admin)).get("/admin/people").http().body())
                .contains("Practice One", name);
    }

    @Test
    void addsAPracticeForWhichReferralsAreEnteredAndPeopleGetAccounts() {
        Person admin = accounts.add(ADMINISTRATOR);
        Browser browser = new Browser(port, accounts.sessionOf(admin));
        String name = "Palm <b>Spine</b> " + UUID.randomUUID();

        assertThat(addPractice(browser, name).status()).isEqualTo(303);

        assertThat(browser.get("/admin/people/new").http().body())
                .contains(name.replace("<", "&lt;").replace(">", "&gt;"));
        assertThat(signedIn(COORDINATOR).get("/staff/referrals/new").http().body())
                .contains(name.replace("<", "&lt;").replace(">", "&gt;"));
        assertThat(AuditRows.by(admin)).containsExactly("PRACTICE_ADDED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Practice One", " practice one "})
    void addsNoPracticeWithoutANameOfItsOwn(String name) {
        Person admin = accounts.add(ADMINISTRATOR);

        Response refused = addPractice(new Browser(port, accounts.sessionOf(admin)), name);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.http().body()).contains("role=\"alert\"");
        assertThat(AuditRows.by(admin)).isEmpty();
        assertThat(addPractice(signedIn(COORDINATOR), "Mine").status()).isEqualTo(403);
    }

    private static Response addPractice(Browser browser, String name) {
        return browser.submit("/admin/people/practices", "name", name);
    }

    @ParameterizedTest
    @CsvSource({
        "Not a name!, COORDINATOR, '', sign-in name",
        "name-a, NOBODY, '', Choose a role",
        "name-b, REFERRER, '', Choose the practice",
        "name-c, REFERRER, 00000000-0000-0000-0000-000000000000, Choose the practice"
    })
    void addsNobodyWithFlaws(String name, String role, String practice, String said) {
        Response refused = add(signedIn(ADMINISTRATOR), name, "", role, practice);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.http().body()).contains(said, "value=\"" + name + "\"");
    }

    @Test
    void givesNoNameTwice() {
        Person person = accounts.add(COORDINATOR);
        Browser admin = signedIn(ADMINISTRATOR);

        assertThat(add(admin, person.signInName().text(), "", "CLINICIAN", "").http().body())
                .contains("somebody else&#39;s");
        assertThat(add(admin, aName(), "" + person.email(), "CLINICIAN", "").http().body())
                .contains("somebody else&#39;s");
    }

    @Test
    void changesNameAndRole() {
        Person admin = accounts.add(ADMINISTRATOR);
        Person person = accounts.add(Accounts.member(Role.CLINICIAN));
        Browser browser = new Browser(port, accounts.sessionOf(person));
        new Browser(port, accounts.sessionOf(admin))
                .submit("/admin/people/" + person.id(), "name", "New Name", "role", "COORDINATOR");

        assertThat(browser.get("/staff/probe").http().body()).contains("New Name", "COORDINATOR");
        assertThat(AuditRows.of(person)).containsExactly("PERSON_CHANGED");
        assertThat(detailOf(person))
                .isEqualTo("name, e-mail, CLINICIAN to COORDINATOR")
                .doesNotContain("New Name");
    }

    @Test
    void putsSomebodyOutAtOnceAndLetsThemInAgain() {
        Person person = accounts.add(COORDINATOR);
        Browser browser = new Browser(port, accounts.sessionOf(person));
        Browser admin = signedIn(ADMINISTRATOR);
        String at = "/admin/people/" + person.id();
        String name = person.signInName().text();

        admin.submit(at + "/deactivation");
        assertThat(browser.get("/staff/probe").status()).isEqualTo(303);
        assertThat(new Browser(port).signIn(name, Accounts.PASSWORD).status()).isEqualTo(403);
        admin.submit(at + "/reactivation");
        assertThat(browser.get("/staff/probe").status()).isEqualTo(303);
        assertThat(new Browser(port).signIn(name, Accounts.PASSWORD).status()).isEqualTo(303);
        assertThat(AuditRows.of(person))
                .containsExactly(
                        "PERSON_DEACTIVATED", "SIGN_IN_REFUSED", "PERSON_REACTIVATED", "SIGNED_IN");
    }

    @Test
    void opensALockedAccountByANewPassword() {
        Person person = accounts.add(COORDINATOR);
        String name = person.signInName().text();
        for (int i = 0; i < 6; i++) {
            new Browser(port).signIn(name, "guess");
        }
        Response reset =
                signedIn(ADMINISTRATOR).submit("/admin/people/" + person.id() + "/password");

        assertThat(new Browser(port).signIn(name, Accounts.PASSWORD).status()).isEqualTo(403);
        assertThat(new Browser(port).signIn(name, oneTime(reset)).header("Location"))
                .isEqualTo("/staff/worklist");
        assertThat(AuditRows.of(person))
                .containsSubsequence(
                        "SIGN_IN_REFUSED",
                        "SIGN_IN_LOCKED",
                        "PASSWORD_RESET",
                        "SIGN_IN_REFUSED",
                        "SIGNED_IN");
    }

    @Test
    void keepsTheLastAdministrator() {
        IntakeDatabase.shared()
                .jdbc()
                .sql("update person set active = false where role = 'ADMIN'")
                .update();
        Person last = accounts.add(ADMINISTRATOR);
        Browser browser = new Browser(port, accounts.sessionOf(last));
        String at = "/admin/people/" + last.id();

        assertThat(browser.submit(at + "/deactivation").http().body())
                .contains("last active administrator");
        assertThat(browser.submit(at, "name", "X", "role", "CLINICIAN").http().body())
                .contains("last active administrator");
        assertThat(browser.get("/admin/people").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"COORDINATOR", "CLINICIAN"})
    void isForAdministratorsAlone(Role role) {
        Person person = accounts.add(COORDINATOR);
        Browser browser = signedIn(Accounts.member(role));
        String at = "/admin/people/" + person.id();

        assertThat(browser.get(at).status()).isEqualTo(403);
        assertThat(browser.submit(at + "/deactivation").status()).isEqualTo(403);
        assertThat(add(browser, aName(), "", "ADMIN", "").status()).isEqualTo(403);
        assertThat(AuditRows.of(person)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000000", "nobody"})
    void answersAnUnknownPersonWithAPage(String id) {
        Response page = signedIn(ADMINISTRATOR).get("/admin/people/" + id);

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.http().body()).contains("<h1>Nothing here</h1>");
    }

    @Test
    void keepsItsAuditAsItWas() {
        var jdbc = IntakeDatabase.shared().jdbc();
        signedIn(ADMINISTRATOR);

        assertThatThrownBy(() -> jdbc.sql("delete from access_audit").update())
                .hasStackTraceContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("update access_audit set act = 'NONE'").update())
                .hasStackTraceContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("truncate access_audit").update())
                .hasStackTraceContaining("append-only");
    }

    private static Response add(
            Browser admin, String signInName, String email, String role, String practice) {
        return admin.submit(
                "/admin/people/new",
                "signInName",
                signInName,
                "name",
                "Somebody New",
                "email",
                email,
                "role",
                role,
                "practice",
                practice);
    }

    private static String oneTime(Response page) {
        Matcher found = ONE_TIME.matcher(page.http().body());
        assertThat(found.find()).as(page.http().body()).isTrue();
        return found.group(1);
    }

    private static String aName() {
        return "n-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static String detailOf(Person person) {
        return IntakeDatabase.shared()
                .jdbc()
                .sql("select detail from access_audit where person_id = ?")
                .param(person.id())
                .query(String.class)
                .single();
    }
}
