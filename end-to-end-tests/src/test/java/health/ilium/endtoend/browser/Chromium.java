package health.ilium.endtoend.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import health.ilium.endtoend.ApplicationUnderTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The browser of this machine. Playwright brings none along: its own download is not to be had
/// everywhere.
final class Chromium implements AutoCloseable {

    private static final String NAMED = "ILIUM_BROWSER";

    private final Playwright playwright;
    private final Browser browser;
    private final Map<String, String> signedIn = new HashMap<>();

    Chromium() {
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(found().orElseThrow())
                                        .setArgs(List.of("--no-sandbox")));
    }

    /// Whether these tests can run here. Where they must, as on the build server, somebody says so
    /// by naming the browser.
    static boolean isHere() {
        return found().isPresent();
    }

    private static Optional<Path> found() {
        String named = System.getenv(NAMED);
        return named != null
                ? Optional.of(Path.of(named))
                : Stream.of(
                                "/usr/bin/chromium",
                                "/usr/bin/chromium-browser",
                                "/usr/bin/google-chrome")
                        .map(Path::of)
                        .filter(Files::isExecutable)
                        .findFirst();
    }

    /// Somebody who is signed in; each role signs in once.
    ///
    /// @param role `coordinator`, `clinician` or `admin`
    Desk desk(ApplicationUnderTest application, String role) {
        return desk(application, role, new Browser.NewContextOptions());
    }

    Desk desk(ApplicationUnderTest application, String role, Browser.NewContextOptions options) {
        var pages = application.pages().toString();
        var cookies =
                signedIn.computeIfAbsent(
                        role, _ -> signIn(pages, role, application.passwordOfPeople()));
        return new Desk(browser.newContext(options.setStorageState(cookies)), pages);
    }

    private String signIn(String pages, String role, String password) {
        try (var context = browser.newContext()) {
            var page = context.newPage();
            page.navigate(pages + "/account");
            page.getByLabel("Sign-in name").fill(role);
            page.getByLabel("Password").fill(password);
            page.locator("main button").click();
            page.waitForURL("**/account");
            return context.storageState();
        }
    }

    @Override
    public void close() {
        playwright.close();
    }
}
