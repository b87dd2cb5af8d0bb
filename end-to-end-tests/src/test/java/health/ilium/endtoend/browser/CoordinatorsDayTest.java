package health.ilium.endtoend.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import health.ilium.endtoend.ApplicationUnderTest;
import health.ilium.endtoend.Practice;
import health.ilium.endtoend.Scenario;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/// A coordinator works cases, beside a clinician who does too.
@Scenario
@EnabledIf("health.ilium.endtoend.browser.Chromium#isHere")
class CoordinatorsDayTest extends TwoDesks {

    CoordinatorsDayTest(ApplicationUnderTest application, Practice practice) {
        super(application, practice);
    }

    @Test
    void findsACaseAndWorksItByKeyboardAlone() {
        QueuePage found = coordinator.find(number).press("j");
        assertThat(found.currentNumber()).isEqualTo(number);

        CasePage page = found.press("o").opened();
        page.page().keyboard().press("c");
        page.page().waitForSelector(".told");

        assertThat(page.told()).contains("You work on this case");
        assertThat(page.undo().told()).contains("Released");
    }

    @Test
    void claimIsAtomicAndTakenOverWithAReason() {
        coordinator.openCase(id).press("CLAIM");

        CasePage late = clinician.openCase(id);
        assertThat(late.offered()).contains("TAKE_OVER").doesNotContain("CLAIM");
        late.fill("TAKE_OVER", "text.takeOver", "She is ill.").send("TAKE_OVER");

        assertThat(late.told()).contains("You took this case over");
    }

    @Test
    void booksMovesAndCancelsAnAppointment() {
        CasePage page = coordinator.openCase(id);
        book(page, "BOOK", 9);
        assertThat(page.status()).contains("Scheduled");
        assertThat(page.offered()).contains("MOVE").doesNotContain("BOOK", "VISIT");

        book(page, "MOVE", 10);
        page.select("CANCEL_APPOINTMENT", "text.reason", "PATIENT_ASKED")
                .send("CANCEL_APPOINTMENT");

        assertThat(page.status()).contains("Appointment cancelled");
        assertThat(page.page().locator(".timeline").innerText())
                .contains(
                        "made an appointment", "moved the appointment", "the patient asked for it");
    }

    @Test
    void seesWhichMessagesWereSentToWhomAndWhen() {
        await("the patient's first message")
                .untilAsserted(
                        () ->
                                assertThat(messages())
                                        .containsPattern(
                                                "Patient, e-mail .•••@\\S+, \\w{3} \\w{3} \\d+, .* [AP]M:"
                                                        + " Sent, because the referral arrived"));
    }

    @Test
    void losesNothingThatIsBeingTypedWhenSomebodyElseChangesTheCase() {
        CasePage mine = coordinator.openCase(id).fill("NOTE", "text.text", "Half written");

        clinician.openCase(id).fill("NOTE", "text.text", "No answer today").send("NOTE");
        mine.news().waitFor();
        mine.showNews();
        mine.page().waitForSelector(".notes blockquote");

        assertThat(mine.form("NOTE").locator("textarea").inputValue()).isEqualTo("Half written");
        assertThat(mine.send("NOTE").told()).contains("The note is written");
        assertThat(mine.page().locator(".notes").innerText())
                .contains("No answer today", "Half written");
    }

    @Test
    void takesBackANoteWithinTenSecondsAndNotLater() {
        CasePage page = coordinator.openCase(id).fill("NOTE", "text.text", "Wrong").send("NOTE");
        assertThat(page.undo().told()).contains("The note is taken back");
        assertThat(page.page().locator(".notes blockquote").count()).isZero();

        page.page().clock().install();
        page.fill("NOTE", "text.text", "Right").send("NOTE");
        assertThat(page.page().locator(".undo").count()).isOne();
        page.page().clock().fastForward(10_001);

        assertThat(page.page().locator(".undo").count()).isZero();
        assertThat(page.page().locator(".notes").innerText()).contains("Right");
    }

    @Test
    void isWarnedBeforeAClaimEnds() {
        coordinator.openCase(id).page().clock().install();
        CasePage page = coordinator.openCase(id).press("CLAIM");
        assertThat(page.claim()).doesNotContain("ends within");

        page.page().clock().fastForward("28:30");

        assertThat(page.claim()).contains("ends within two minutes");
    }

    @Test
    void printsTheCaseWithoutForms() {
        Page page = coordinator.openCase(id).page();

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator("header.bar").isVisible()).isFalse();
        assertThat(page.locator(".deeds").isVisible()).isFalse();
        assertThat(page.locator(".case-facts dl").first().isVisible()).isTrue();
        assertThat(page.locator(".timeline li").first().isVisible()).isTrue();
    }

    @Test
    void seesWhatCanBeDoneNowWhenNothingIsBeingTyped() {
        CasePage mine = coordinator.openCase(id);

        clinician.openCase(id).press("CLAIM");
        mine.news().waitFor();
        mine.showNews();
        mine.page().waitForSelector("#deed-TAKE_OVER");

        assertThat(mine.offered()).doesNotContain("CLAIM");
    }

    @Test
    void rowsStayWhereTheyAreUntilAskedFor() {
        QueuePage queue = coordinator.queue("queue=TO_SCHEDULE&practice=");
        var before = queue.numbers();

        clinician.openCase(id).fill("NOTE", "text.text", "Changed meanwhile").send("NOTE");
        queue.news().waitFor();

        assertThat(queue.numbers()).isEqualTo(before);
        queue.press(".");
        queue.page().waitForSelector(".news[hidden]", hiddenToo());
    }

    @Test
    void snoozedCaseLeavesItsQueueAndComesBack() {
        CasePage page =
                coordinator
                        .openCase(id)
                        .select("SNOOZE", "text.awaited", "CONTACT_DETAILS_CORRECTED")
                        .send("SNOOZE");
        assertThat(page.told()).contains("Put aside");
        assertThat(coordinator.queue("queue=SNOOZED").row(id).count()).isEqualTo(1);

        coordinator
                .openCase(id)
                .fill("CONTACT_DETAILS", "text.phone", "305-555-0177")
                .send("CONTACT_DETAILS");

        assertThat(coordinator.queue("queue=SNOOZED").row(id).count()).isZero();
    }

    private String messages() {
        return coordinator.openCase(id).page().locator(".timeline ul").innerText();
    }

    private void book(CasePage page, String deed, int daysAhead) {
        LocalDate day = LocalDate.now(ZoneId.of("America/New_York")).plusDays(daysAhead);
        page.select(deed, "text.office", "HIALEAH")
                .fill(deed, "at.start", day + "T10:00")
                .send(deed);
    }

    private static Page.WaitForSelectorOptions hiddenToo() {
        return new Page.WaitForSelectorOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED);
    }
}
