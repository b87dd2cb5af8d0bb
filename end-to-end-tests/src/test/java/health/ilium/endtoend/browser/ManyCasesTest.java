package health.ilium.endtoend.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import health.ilium.endtoend.AReferral;
import health.ilium.endtoend.ApplicationUnderTest;
import health.ilium.endtoend.Practice;
import health.ilium.endtoend.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/// What a coordinator does with several cases at once, and on the rows of a queue.
@Scenario
@EnabledIf("health.ilium.endtoend.browser.Chromium#isHere")
class ManyCasesTest extends TwoDesks {

    private String family;
    private String mine;
    private String claimed;

    ManyCasesTest(ApplicationUnderTest application, Practice practice) {
        super(application, practice);
    }

    @BeforeEach
    void twoCasesOfOneFamily() {
        var first = AReferral.forAnInjection();
        family = first.at("/patient/familyName").asString();
        var second = AReferral.sibling(first);
        mine = practice.submit(first);
        claimed = practice.submit(second);
        practice.waitUntilStatus(mine, "ACCEPTED");
        practice.waitUntilStatus(claimed, "ACCEPTED");
    }

    @Test
    void saysOfEachCaseWhatCameOfABulkAction() {
        clinician.openCase(claimed).press("CLAIM");

        var results = coordinator.find(family).choose(mine).choose(claimed).bulk("CLAIM");

        assertThat(results).hasSize(2);
        assertThat(results).anyMatch(it -> it.contains("You work on this case"));
        assertThat(results).anyMatch(it -> it.contains("Dr Elena Marsh works on it"));
    }

    @Test
    void takesTheFilteredQueueAsAFile() throws IOException {
        Page page = coordinator.queue("queue=TO_SCHEDULE&office=HIALEAH").page();

        var file =
                page.waitForDownload(
                        () ->
                                page.getByRole(
                                                AriaRole.BUTTON,
                                                new Page.GetByRoleOptions().setName("CSV file"))
                                        .click());

        assertThat(file.suggestedFilename()).matches("worklist-[-0-9]{10}\\.csv");
        assertThat(Files.readString(file.path())).contains("Family name", family);
    }

    @Test
    void claimsAndPutsAsideTheRowThatTheKeysPointAt() {
        QueuePage found = coordinator.find(number).press("j", "c");
        found.page().waitForURL("**/bulk");
        assertThat(found.results()).singleElement().asString().contains("You work on this case");

        found = coordinator.find(number).press("j", "s");
        found.page().waitForURL("**/bulk");

        assertThat(found.results()).singleElement().asString().contains("Put aside");
        assertThat(coordinator.queue("queue=SNOOZED").row(id).count()).isOne();
    }

    /// A browser opens six connections to a server at most.
    @Test
    void eightPagesInOneBrowserAllHearWhatOthersChange() {
        var pages = new ArrayList<QueuePage>();
        for (int i = 0; i < 8; i++) {
            pages.add(new QueuePage(coordinator.another("/staff/worklist?queue=TO_SCHEDULE")));
        }

        clinician.openCase(id).fill("NOTE", "text.text", "Changed meanwhile").send("NOTE");

        pages.forEach(page -> page.news().waitFor());
        pages.getFirst().page().close();
        pages.getLast().press(".");
        pages.getLast().page().waitForSelector(".news", hidden());
        clinician.openCase(id).fill("NOTE", "text.text", "And again").send("NOTE");
        pages.getLast().news().waitFor();
    }

    private static Page.WaitForSelectorOptions hidden() {
        return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN);
    }

    @Test
    void nextCaseIsClaimedByOneKey() {
        CasePage next = coordinator.queue("queue=TO_SCHEDULE").press("n").opened();

        assertThat(next.told()).contains("You work on this case");
        assertThat(next.claim()).contains("Jordan Reyes");
        next.undo();
    }

    @Test
    void keysReachTheSearchAndTheirHelpAndCanBeSwitchedOff() {
        QueuePage queue = coordinator.queue("queue=TO_SCHEDULE").press("/");
        assertThat(queue.page().locator("#q:focus").count()).isOne();

        queue.page().keyboard().press("Tab");
        queue.press("?");
        queue.page().locator("#keys-off").check();
        queue.page().locator("#help button").click();
        queue = coordinator.find(number).press("j");
        assertThat(queue.page().locator("tr.current").count()).isZero();

        queue.page().locator("#keys").click();
        queue.page().locator("#keys-off").uncheck();
        queue.page().locator("#help button").click();
        assertThat(queue.press("j").currentNumber()).isEqualTo(number);
    }

    @Test
    void findsACaseByNumberNameAndBirthDate() {
        for (String typed : new String[] {number, number.substring(2, 8)}) {
            assertThat(coordinator.find(typed).numbers()).contains(number);
        }
        for (String typed : new String[] {family, family.toLowerCase(Locale.ROOT)}) {
            assertThat(coordinator.find(typed).row(mine).count()).isOne();
        }
        assertThat(coordinator.find(AReferral.SIBLINGS_BIRTH_DATE).row(claimed).count()).isOne();
    }

    @Test
    void viewIsSavedUnderAName() {
        Page page = coordinator.open("/staff/worklist?queue=TO_SCHEDULE&office=WESTON");
        page.getByLabel("Save this view as").fill("Weston");
        page.locator("form.save button").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Weston").setExact(true))
                .click();

        assertThat(page.url()).contains("queue=TO_SCHEDULE", "office=WESTON");
    }
}
