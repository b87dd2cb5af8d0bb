package health.ilium.benchmarks.desks;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import health.ilium.localstack.LocalStack;
import health.ilium.localstack.Progress;
import health.ilium.localstack.credentials.Secret;
import health.ilium.localstack.parts.Appetite;
import health.ilium.localstack.parts.Deployment;
import health.ilium.localstack.ports.Ports;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/// Two people at browsers while others change cases: one moves over a queue by keys and shows what
/// changed, one writes a note. Prints how long keys and showing took, and whether a row moved or
/// something typed was lost.
public final class DesksBenchmark {

    private static final int CASES = 60;
    private static final long BETWEEN_KEYS = 100_000_000;

    private final Histogram keys = new Histogram(3);
    private final Histogram letters = new Histogram(3);
    private final Histogram shown = new Histogram(3);
    private int moved;

    private DesksBenchmark() {}

    /// @param words how many changes a second, for how many seconds, path of the browser
    public static void main(String[] words) throws Exception {
        int rate = Integer.parseInt(words[0]);
        int seconds = Integer.parseInt(words[1]);
        var deployment =
                Deployment.in(Path.of(".local", "benchmark"), Ports.free()).with(Appetite.LARGE);
        try (var stack = LocalStack.prepare(deployment, true, Progress.silent());
                var playwright =
                        Playwright.create(
                                new Playwright.CreateOptions()
                                        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var browser =
                        playwright
                                .chromium()
                                .launch(
                                        new BrowserType.LaunchOptions()
                                                .setExecutablePath(Path.of(words[2]))
                                                .setArgs(List.of("--no-sandbox")))) {
            stack.start();
            var intake = stack.addresses().intake();
            var secrets = stack.credentials();
            var changes =
                    new Changes(
                            intake.resolve("/api/v1/referrals"),
                            secrets.of(Secret.COORDINATOR_TOKEN));
            changes.submit(CASES, secrets.of(Secret.API_TOKEN));
            var password = secrets.of(Secret.PEOPLE_PASSWORD);
            try (var one = new Desk(browser, intake, "coordinator", password);
                    var other = new Desk(browser, intake, "clinician", password)) {
                new DesksBenchmark().measure(one, other, changes, rate, seconds);
            }
        }
    }

    private void measure(Desk one, Desk other, Changes changes, int rate, int seconds)
            throws InterruptedException {
        work(one, other, changes, rate, seconds);
        var before = changes.taken();
        List.of(keys, letters, shown).forEach(Histogram::reset);
        var kept = work(one, other, changes, rate, seconds);
        System.out.printf(
                Locale.ROOT,
                "%d changes/s asked for, %.0f/s taken in, %d s%n"
                        + "| | p50 ms | p99 ms | max ms |%n| --- | --- | --- | --- |%n%s%s%s"
                        + "rows that moved by themselves: %d%nall that was typed is there: %s%n",
                rate,
                (changes.taken() - before) / (double) seconds,
                seconds,
                row("a key on a queue", keys),
                row("a letter of a note", letters),
                row("showing what changed", shown),
                moved,
                kept);
    }

    /// @return whether all that was typed is there
    private boolean work(Desk one, Desk other, Changes changes, int rate, int seconds)
            throws InterruptedException {
        one.open("/staff/worklist?queue=ALL_OPEN");
        other.open("/staff/cases/" + changes.oneCase());
        other.page().locator("details#deed-NOTE summary").click();
        other.page().locator("details#deed-NOTE textarea").focus();
        var others = Thread.startVirtualThread(() -> changes.write(rate, seconds));
        var typed = new StringBuilder();
        for (int turn = 0; others.isAlive(); turn++) {
            var rows = rows(one.page());
            one.press(turn % 20 < 10 ? "j" : "k", keys);
            var letter = String.valueOf((char) ('a' + turn % 26));
            other.press(letter, letters);
            typed.append(letter);
            moved += rows.equals(rows(one.page())) ? 0 : 1;
            if (turn % 20 == 19) {
                show(one.page());
            }
            LockSupport.parkNanos(BETWEEN_KEYS);
        }
        others.join();
        return typed.toString()
                .equals(other.page().locator("details#deed-NOTE textarea").inputValue());
    }

    private void show(Page page) {
        if (page.locator(".news:not([hidden])").count() == 0) {
            return;
        }
        long begin = System.nanoTime();
        page.evaluate("() => window.before = document.getElementById('live')");
        page.keyboard().press(".");
        page.waitForFunction("() => window.before !== document.getElementById('live')");
        shown.recordValue((System.nanoTime() - begin) / 1_000);
    }

    private static List<String> rows(Page page) {
        return page.locator("tr.case th a").allTextContents();
    }

    private static String row(String what, Histogram took) {
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f |%n",
                what,
                took.getValueAtPercentile(50) / 1000.0,
                took.getValueAtPercentile(99) / 1000.0,
                took.getMaxValue() / 1000.0);
    }
}
