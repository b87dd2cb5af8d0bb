package health.ilium.localstack;

import java.io.PrintStream;
import java.time.Duration;

/// Shows the person at the terminal how far things are, with the time since the start.
final class Terminal implements Progress {

    private final PrintStream out;
    private final long start;

    /// @param spent on what came before this program
    Terminal(PrintStream out, Duration spent) {
        this.out = out;
        this.start = System.nanoTime() - spent.toNanos();
    }

    @Override
    public void done(String what) {
        var elapsed = Duration.ofNanos(System.nanoTime() - start);
        out.printf("%6.1f s  %s%n", elapsed.toMillis() / 1000.0, what);
    }

    void say(String text) {
        out.println(text);
    }
}
