package health.ilium.endtoend.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import health.ilium.endtoend.ApplicationUnderTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Somebody of the practice who is signed in.
final class Desk implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final String base;
    private final List<String> errors = new CopyOnWriteArrayList<>();

    private Desk(Browser browser, String base, Browser.NewContextOptions options) {
        this.base = base;
        context = browser.newContext(options);
        page = context.newPage();
        page.onPageError(errors::add);
    }

    /// @param role `coordinator`, `clinician` or `admin`
    static Desk of(Browser browser, ApplicationUnderTest application, String role) {
        return of(browser, application, role, new Browser.NewContextOptions());
    }

    static Desk of(
            Browser browser,
            ApplicationUnderTest application,
            String role,
            Browser.NewContextOptions options) {
        Desk desk = new Desk(browser, application.pages().toString(), options);
        desk.page.navigate(desk.base + "/account");
        desk.page.getByLabel("Sign-in name").fill(role);
        desk.page.getByLabel("Password").fill(application.passwordOfPeople());
        desk.page.locator("main button").click();
        desk.page.waitForURL("**/account");
        return desk;
    }

    QueuePage queue(String query) {
        page.navigate(base + "/staff/worklist?" + query);
        return new QueuePage(page);
    }

    /// Searches as a person does, by number, name, phone or birth date.
    QueuePage find(String typed) {
        QueuePage queue = queue("");
        page.locator("#q").fill(typed);
        page.locator("form.search button").click();
        page.waitForURL("**found=**");
        return queue;
    }

    CasePage openCase(String id) {
        page.navigate(base + "/staff/cases/" + id);
        return new CasePage(page);
    }

    Page open(String path) {
        page.navigate(base + path);
        return page;
    }

    /// The same browser with one page more.
    Page another(String path) {
        Page more = context.newPage();
        more.onPageError(errors::add);
        more.navigate(base + path);
        return more;
    }

    /// What scripts on the pages have thrown.
    List<String> errors() {
        return errors;
    }

    @Override
    public void close() {
        context.close();
    }
}
