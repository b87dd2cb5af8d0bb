package health.ilium.localstack.samples;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A referral in the table: no names, no facts.
record TableRow(
        String mark,
        String number,
        String initials,
        String language,
        String pathway,
        String score,
        String completeness,
        String messages) {

    static final TableRow HEAD =
            new TableRow("", "number", "who", "lang", "pathway", "score", "known", "messages");

    private static final String FORMAT = "%-2s%-13s%-4s%-5s%-21s%5s %6s  %s";

    static TableRow of(Sample sample, Seen seen, boolean over, boolean arrived) {
        return new TableRow(
                arrived ? "✓" : over ? "✗" : "…",
                seen.number(),
                sample.initials(),
                sample.language(),
                seen.pathway() == null ? "" : seen.pathway(),
                seen.pathway() == null ? "" : orDash(seen.score()),
                seen.completeness() == null ? "" : seen.completeness() + " %",
                messages(seen));
    }

    String line() {
        return FORMAT.formatted(
                        mark, number, initials, language, pathway, score, completeness, messages)
                .stripTrailing();
    }

    private static String orDash(@Nullable Integer score) {
        return score == null ? "–" : score.toString();
    }

    private static String messages(Seen seen) {
        return seen.messages().stream()
                .collect(groupingBy(TableRow::way, TreeMap::new, counting()))
                .entrySet()
                .stream()
                .map(way -> way.getKey() + " " + way.getValue())
                .collect(joining(", "));
    }

    private static String way(SentMessage message) {
        return (message.recipient() + " " + message.channel())
                .toLowerCase(Locale.ROOT)
                .replace('_', '-')
                .replace("call-task", "call")
                .replace("email", "e-mail");
    }
}
