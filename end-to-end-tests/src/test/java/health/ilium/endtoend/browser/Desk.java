package health.ilium.endtoend.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Somebody of the practice who is signed in.
final class Desk implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final String base;
    private final List<String> errors = new CopyOnWriteArrayList<>();

    Desk(BrowserContext context, String base) {
        this.context = context;
        this.base = base;
        page = context.newPage();
        page.onPageError(errors::add);
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
