package health.ilium.endtoend.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/// A case as somebody sees it.
record CasePage(Page page) {

    /// The form of something that can be done; opened when it was not.
    Locator form(String deed) {
        Locator details = page.locator("details#deed-" + deed);
        if (details.getAttribute("open") == null) {
            details.locator("summary").click();
        }
        return details;
    }

    CasePage fill(String deed, String field, String text) {
        form(deed).locator("[name='" + field + "']").fill(text);
        return this;
    }

    CasePage select(String deed, String field, String value) {
        form(deed).locator("[name='" + field + "']").selectOption(value);
        return this;
    }

    CasePage send(String deed) {
        form(deed).locator("button[type=submit]").click();
        page.waitForLoadState();
        return this;
    }

    CasePage press(String button) {
        page.locator("button#deed-" + button).click();
        page.waitForLoadState();
        return this;
    }

    /// What came of the last thing that was done.
    String told() {
        return page.locator(".told, .wrong").first().innerText();
    }

    /// Who works on it.
    String claim() {
        return page.locator(".claim").innerText();
    }

    CasePage undo() {
        page.locator(".undo button").click();
        page.waitForLoadState();
        return this;
    }

    String status() {
        return page.locator(".status").innerText();
    }

    List<String> offered() {
        return page.locator("[id^='deed-']").all().stream()
                .map(it -> it.getAttribute("id").replace("deed-", ""))
                .toList();
    }

    Locator news() {
        return page.locator(".news:not([hidden])");
    }

    CasePage showNews() {
        page.keyboard().press("Escape");
        news().locator("button").click();
        return this;
    }
}
