package health.ilium.endtoend.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/// A queue as somebody sees it.
record QueuePage(Page page) {

    List<String> numbers() {
        return page.locator("tr.case th a").allTextContents();
    }

    Locator row(String id) {
        return page.locator("tr.case[data-id='" + id + "']");
    }

    QueuePage press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    /// The case that the keys point at.
    String currentNumber() {
        return page.locator("tr.case.current th a").textContent();
    }

    CasePage opened() {
        page.waitForURL("**/staff/cases/*");
        return new CasePage(page);
    }

    QueuePage choose(String id) {
        row(id).locator("input[name=case]").check();
        return this;
    }

    /// What came of each case.
    List<String> bulk(String deed) {
        page.locator("#bulk button[value=" + deed + "]").click();
        page.waitForURL("**/staff/worklist/bulk");
        return results();
    }

    List<String> results() {
        return page.locator(".results li").allTextContents();
    }

    /// The bar that says what others changed.
    Locator news() {
        return page.locator(".news:not([hidden])");
    }
}
