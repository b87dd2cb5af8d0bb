package health.ilium.endtoend.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
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

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
