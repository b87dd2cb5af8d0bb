package health.ilium.benchmarks.replay;

import java.time.Duration;
import tools.jackson.databind.JsonNode;

/// What a size showed, as it goes into `docs/performance.md`.
final class Report {

    private Report() {}

    static void head() {
        System.out.println(
                "| decisions | seconds | per second | changed | bare read, seconds | ratio | peak"
                        + " resident of triage, MB |");
        System.out.println("|---|---|---|---|---|---|---|");
    }

    static void row(long size, JsonNode replay, Duration took, Duration bare, long kilobytes) {
        var progress = replay.path("progress");
        if (!"DONE".equals(replay.path("state").asString())
                || progress.path("done").asLong() != size
                || progress.path("unreadable").asLong() != 0) {
            throw new IllegalStateException("not a whole replay: " + replay);
        }
        System.out.printf(
                "| %,d | %.2f | %,.0f | %,d | %.2f | %.1f | %d |%n",
                size,
                seconds(took),
                size / seconds(took),
                progress.path("changed").asLong(),
                seconds(bare),
                seconds(took) / seconds(bare),
                kilobytes / 1024);
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }
}
