package health.ilium.intake.edge;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.IntakeDatabase;
import health.ilium.intake.access.Role;
import health.ilium.intake.edge.Client.Response;
import health.ilium.intake.people.Person;
import health.ilium.intake.people.Position;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Changing one's own password.
class PasswordTest extends EdgeTest {

    private static final Position COORDINATOR = Accounts.member(Role.COORDINATOR);
    private static final String NEW = "seventeen blue kettles";

    @BeforeEach
    void nobodyTried() {
        IntakeDatabase.shared().jdbc().sql("delete from sign_in_tries").update();
    }

    @Test
    void isChangedByWhoKnowsTheOldOneAndEndsOtherSessions() {
        Person person = accounts.add(COORDINATOR);
        Browser browser = new Browser(port, accounts.sessionOf(person));
        Browser elsewhere = new Browser(port, accounts.sessionOf(person));
        String before = browser.cookie();

        assertThat(change(browser, Accounts.PASSWORD, NEW, NEW).header("Location"))
                .isEqualTo("/account?changed");

        assertThat(browser.cookie()).isNotEqualTo(before);
        assertThat(browser.get("/staff/probe").status()).isEqualTo(200);
        assertThat(elsewhere.get("/staff/probe").status()).isEqualTo(303);
        String name = person.signInName().text();
        assertThat(new Browser(port).signIn(name, Accounts.PASSWORD).status()).isEqualTo(403);
        assertThat(new Browser(port).signIn(name, NEW).status()).isEqualTo(303);
        assertThat(AuditRows.of(person)).contains("PASSWORD_CHANGED");
    }

    @Test
    void isNotChangedByWhoDoesNotKnowTheOldOne() {
        Person person = accounts.add(COORDINATOR);
        Browser browser = new Browser(port, accounts.sessionOf(person));

        Response refused = change(browser, "a guess of mine", NEW, NEW);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(new Browser(port).signIn(person.signInName().text(), Accounts.PASSWORD).status())
                .isEqualTo(303);
        assertThat(AuditRows.of(person)).contains("PASSWORD_CHANGE_REFUSED");
    }

    @Test
    void cannotBeGuessedThroughAnOpenSession() {
        Person person = accounts.add(COORDINATOR);
        Browser browser = new Browser(port, accounts.sessionOf(person));
        for (int i = 0; i < 5; i++) {
            change(browser, "a guess of mine", NEW, NEW);
        }

        assertThat(change(browser, Accounts.PASSWORD, NEW, NEW).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "elevenchars, elevenchars, fewer than 12",
        "correct horse battery, correct horse battery, is the present one",
        "seventeen blue kettles, seventeen blue cattle, differ"
    })
    void hasToBeLongNewAndTypedTwice(String wanted, String again, String said) {
        Response refused = change(signedIn(COORDINATOR), Accounts.PASSWORD, wanted, again);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.http().body()).contains(said, "role=\"alert\"");
    }

    @Test
    void isNotTheName() {
        Person person = accounts.add(COORDINATOR);
        Browser browser = new Browser(port, accounts.sessionOf(person));
        String name = person.name().toUpperCase(Locale.ROOT);

        assertThat(change(browser, Accounts.PASSWORD, name, name).http().body())
                .contains("is your name");
    }

    @Test
    void givenBySomebodyElseHasToBeChangedBeforeAnythingElse() {
        Person person = accounts.addWithGivenPassword(COORDINATOR);
        Browser browser = new Browser(port);
        browser.signIn(person.signInName().text(), Accounts.PASSWORD);

        assertThat(browser.get("/staff/probe").header("Location")).isEqualTo("/account/password");
        Response page = browser.get("/account/password");
        assertThat(page.http().body()).contains("given to you by somebody else");
        browser.post(
                "/account/password",
                "oldPassword",
                Accounts.PASSWORD,
                "newPassword",
                NEW,
                "newPasswordAgain",
                NEW,
                "_csrf",
                Browser.secret(page));

        assertThat(browser.get("/staff/probe").status()).isEqualTo(200);
    }

    private static Response change(Browser browser, String old, String wanted, String again) {
        return browser.submit(
                "/account/password",
                "oldPassword",
                old,
                "newPassword",
                wanted,
                "newPasswordAgain",
                again);
    }
}
