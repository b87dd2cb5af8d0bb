package health.ilium.benchmarks.desks;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import org.HdrHistogram.Histogram;

/// Somebody at a browser who is signed in.
final class Desk implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final URI base;

    Desk(Browser browser, URI base, String name, String password) {
        this.base = base;
        context = browser.newContext();
        page = context.newPage();
        open("/account");
        page.getByLabel("Sign-in name").fill(name);
        page.getByLabel("Password").fill(password);
        page.locator("main button").click();
        page.waitForURL("**/account");
    }

    Page page() {
        return page;
    }

    void open(String path) {
        page.navigate(base.resolve(path).toString());
    }

    /// Presses a key and waits until the page has handled it.
    void press(String key, Histogram times) {
        long begin = System.nanoTime();
        page.keyboard().press(key);
        times.recordValue((System.nanoTime() - begin) / 1_000);
    }

    @Override
    public void close() {
        context.close();
    }
}
