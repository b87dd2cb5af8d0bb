package health.ilium.endtoend.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import health.ilium.endtoend.AReferral;
import health.ilium.endtoend.ApplicationUnderTest;
import health.ilium.endtoend.Practice;
import health.ilium.endtoend.Scenario;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds of every page: nothing for an accessibility checker to find, no scrolling sideways
/// on a narrow screen, and the basics without scripts.
@Scenario
@EnabledIf("health.ilium.endtoend.browser.Chromium#isHere")
class EveryPageTest {

    private static Chromium chromium;

    private final ApplicationUnderTest application;
    private final Practice practice;

    EveryPageTest(ApplicationUnderTest application, Practice practice) {
        this.application = application;
        this.practice = practice;
    }

    @BeforeAll
    static void start() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"clinician", "admin"})
    void isAccessibleInLightAndDark(String role) {
        String id = accepted();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (Desk desk = desk(role, new Browser.NewContextOptions().setColorScheme(scheme))) {
                for (String path : pages(role, id)) {
                    Page page = desk.open(path);
                    page.locator("details")
                            .all()
                            .forEach(it -> it.evaluate("it => it.open = true"));

                    assertThat(new AxeBuilder(page).analyze().getViolations())
                            .as("%s, %s", path, scheme)
                            .isEmpty();
                }
            }
        }
    }

    /// 320 is also what a screen of 1280 pixels shows at 400 %.
    @ParameterizedTest
    @CsvSource({"clinician, 320", "clinician, 768", "admin, 320"})
    void needsNoScrollingSideways(String role, int width) {
        String id = accepted();
        try (Desk desk = desk(role, new Browser.NewContextOptions().setViewportSize(width, 700))) {
            for (String path : pages(role, id)) {
                Object needed = desk.open(path).evaluate("document.documentElement.scrollWidth");

                assertThat(needed).as(path).isEqualTo(width);
            }
        }
    }

    @Test
    void worksWithoutScripts() {
        String id = accepted();
        try (Desk desk =
                desk("clinician", new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            CasePage page = desk.openCase(id).press("CLAIM");
            assertThat(page.told()).contains("You work on this case");

            page.fill("NOTE", "text.text", "Without a script").send("NOTE");

            assertThat(page.page().locator(".notes").innerText()).contains("Without a script");
        }
    }

    private Desk desk(String role, Browser.NewContextOptions options) {
        return chromium.desk(application, role, options);
    }

    private String accepted() {
        String id = practice.submit(AReferral.forAnInjection());
        practice.waitUntilStatus(id, "ACCEPTED");
        return id;
    }

    private static List<String> pages(String role, String id) {
        return role.equals("admin")
                ? List.of(
                        "/account",
                        "/account/password",
                        "/admin/people",
                        "/admin/people/new",
                        "/admin/parked")
                : List.of(
                        "/staff/worklist?queue=TO_SCHEDULE",
                        "/staff/worklist?queue=ALL_OPEN&office=HIALEAH",
                        "/staff/worklist?found=" + UUID.randomUUID(),
                        "/staff/sign-off",
                        "/staff/cases/" + id,
                        "/staff/referrals/new",
                        "/staff/parked");
    }
}
