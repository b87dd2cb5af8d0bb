package health.ilium.intake.edge;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.IntakeDatabase;
import health.ilium.intake.access.Role;
import health.ilium.intake.edge.Client.Response;
import health.ilium.intake.issuer.TestIssuer;
import health.ilium.intake.people.Account;
import health.ilium.intake.people.People;
import health.ilium.intake.people.Person;
import health.ilium.intake.people.Position;
import health.ilium.intake.people.SignInName;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Signing in at an identity provider.
class SignInElsewhereTest {

    private static ConfigurableApplicationContext issuer;
    private static ConfigurableApplicationContext service;
    private static int port;

    @BeforeAll
    static void start() throws IOException {
        int issuerPort = freePort();
        port = freePort();
        issuer = TestIssuer.start(issuerPort, "http://127.0.0.1:" + port + "/sign-in/back");
        service = service("http://localhost:" + issuerPort);
        add("known", Accounts.member(Role.CLINICIAN), true);
        add("returning", Accounts.member(Role.COORDINATOR), true);
        add("unverified", Accounts.member(Role.COORDINATOR), true);
        add("ended", Accounts.member(Role.COORDINATOR), false);
        add("office", Accounts.referrerOfPracticeOne(), true);
        add("borrowed", Accounts.member(Role.COORDINATOR), true);
    }

    @AfterAll
    static void stop() {
        service.close();
        issuer.close();
    }

    @Test
    void opensASessionForWhoHasAnAccountAndComesBackToWhereTheyWere() {
        Browser browser = new Browser(port);
        String asked = browser.get("/staff/probe?queue=mine").header("Location");
        assertThat(browser.get(asked).http().body())
                .contains("/sign-in/elsewhere?to=")
                .doesNotContain("type=\"password\"");
        String before = browser.cookie();

        Response in = comeBack(browser, "known", "?to=/staff/probe?queue%3Dmine");

        assertThat(in.status()).isEqualTo(303);
        assertThat(in.header("Location")).isEqualTo("/staff/probe?queue=mine");
        assertThat(browser.cookie()).isNotEqualTo(before);
        assertThat(browser.get("/staff/probe").http().body()).contains("CLINICIAN");
    }

    @Test
    void knowsSomebodyAgainWhoseAddressChangedHere() {
        comeBack(new Browser(port), "returning", "");
        jdbc().sql("update person set email = null where sign_in_name = ?")
                .param(nameOf("returning"))
                .update();

        assertThat(comeBack(new Browser(port), "returning", "").header("Location"))
                .isEqualTo("/staff/worklist");
    }

    @Test
    void turnsAwayWhoHasNoActiveAccount() {
        for (String user : new String[] {"unknown", "unverified", "ended", "office"}) {
            Browser browser = new Browser(port);
            Response refused = comeBack(browser, user, "");

            assertThat(refused.status()).as(user).isEqualTo(403);
            assertThat(refused.http().body()).as(user).contains("<h1>No account here</h1>");
            assertThat(browser.get("/account").status()).as(user).isEqualTo(303);
        }
    }

    @Test
    void takesACodeOnlyInTheBrowserThatAskedForIt() {
        Browser browser = new Browser(port);
        String back = codeFor(browser, "borrowed", "");
        Browser other = new Browser(port);
        other.get("/sign-in");

        assertThat(other.get(back).status()).isEqualTo(403);
        assertThat(browser.get(back).status()).isEqualTo(303);
        assertThat(browser.get(back).status()).isEqualTo(403);
    }

    @Test
    void takesACodeForTenMinutes() {
        Browser browser = new Browser(port);
        String back = codeFor(browser, "known", "");
        SettableClock clock = service.getBean(SettableClock.class);
        clock.advance(Duration.ofMinutes(11));

        assertThat(browser.get(back).status()).isEqualTo(403);
        clock.reset();
    }

    @Test
    void provesItsCodeByPkce() {
        assertThat(leave(new Browser(port), "")).contains("code_challenge_method=S256", "nonce=");
    }

    @Test
    void takesNoPasswordWhereThatIsSwitchedOff() {
        Browser browser = new Browser(port);

        assertThat(browser.signIn(nameOf("known"), Accounts.PASSWORD).status()).isEqualTo(403);
    }

    @Test
    void saysSoWhileTheProviderIsAway() throws IOException {
        int nobody = freePort();
        int own = freePort();
        try (ConfigurableApplicationContext alone = service("http://localhost:" + nobody, own)) {
            assertThat(alone.isRunning()).isTrue();
            Response away = new Browser(own).get("/sign-in/elsewhere");

            assertThat(away.status()).isEqualTo(503);
            assertThat(away.http().body()).contains("does not answer");
        }
    }

    private static Response comeBack(Browser browser, String user, String query) {
        return browser.get(codeFor(browser, user, query));
    }

    /// Path with the code that the provider sends somebody back to.
    private static String codeFor(Browser browser, String user, String query) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(leave(browser, query)))
                        .header(TestIssuer.USER, user)
                        .header("Accept", "text/html")
                        .GET()
                        .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            URI back =
                    URI.create(
                            http.send(request, HttpResponse.BodyHandlers.discarding())
                                    .headers()
                                    .firstValue("Location")
                                    .orElseThrow());
            return back.getPath() + "?" + back.getRawQuery();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String leave(Browser browser, String query) {
        String leaving = browser.get("/sign-in/elsewhere" + query).header("Location");
        return browser.get(leaving).header("Location");
    }

    private static void add(String user, Position position, boolean active) {
        service.getBean(People.class)
                .add(
                        new Account(
                                new Person(
                                        UUID.randomUUID(),
                                        new SignInName(nameOf(user)),
                                        "Somebody " + user,
                                        user + "@Example.org",
                                        position,
                                        active,
                                        false),
                                null),
                        Instant.EPOCH);
    }

    private static String nameOf(String user) {
        return "elsewhere." + user;
    }

    private static JdbcClient jdbc() {
        return IntakeDatabase.shared().jdbc();
    }

    private static ConfigurableApplicationContext service(String issuer) {
        return service(issuer, port);
    }

    private static ConfigurableApplicationContext service(String issuer, int at) {
        return new SpringApplicationBuilder(Edge.class)
                .run(
                        "--server.port=" + at,
                        "--spring.datasource.url=" + IntakeDatabase.shared().url(),
                        "--spring.datasource.username=postgres",
                        "--ilium.service-token=for-tests",
                        "--ilium.link-secret=0123456789abcdef0123456789abcdef",
                        "--ilium.public-base-url=http://127.0.0.1:" + at,
                        "--intake.sign-in.local=false",
                        "--intake.sign-in.issuer=" + issuer,
                        "--intake.sign-in.client-id=" + TestIssuer.CLIENT,
                        "--intake.sign-in.client-secret=" + TestIssuer.SECRET);
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }
}
