package health.ilium.benchmarks.pipeline;

import static health.ilium.benchmarks.pipeline.Cells.cpu;
import static health.ilium.benchmarks.pipeline.Cells.latest;
import static health.ilium.benchmarks.pipeline.Cells.parts;
import static health.ilium.benchmarks.pipeline.Cells.plain;
import static health.ilium.benchmarks.pipeline.Cells.times;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the results between two marks of a document.
record Tables(Results results) {

    private static final String BEGIN =
            "<!-- written by benchmarks/pipeline from performance.json -->\n";
    private static final String END = "<!-- end -->\n";

    void write(Path document) throws IOException {
        var text = Files.readString(document);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        int end = text.indexOf(END);
        if (begin < BEGIN.length() || end < begin) {
            throw new IllegalStateException("no marks in " + document);
        }
        Files.writeString(document, text.substring(0, begin) + tables() + text.substring(end));
    }

    private String tables() {
        return Stream.of(
                        rates("latency", "Everything running, fixed rates"),
                        rates("told", "Everything running, rising rates"),
                        rates("highest-told", "Everything running, looking for the highest rate"),
                        rates("routing", "POST to routed, notification suspended"),
                        rates(
                                "highest-routed",
                                "POST to routed, notification suspended, looking for the highest rate"),
                        rates("growth", "Everything running, with more and more stored"),
                        part(
                                "floor",
                                new Table(
                                        "Against the floor",
                                        plain("", "figure"),
                                        plain("pipeline", "pipeline"),
                                        plain("floor", "floor"),
                                        plain("pipeline ÷ floor", "ratio"))),
                        part(
                                "stages",
                                new Table(
                                        "Each stage alone",
                                        plain("stage", "stage"),
                                        plain("referrals", "referrals"),
                                        plain("referrals/s", "perSecond"),
                                        cpu("CPU ms per referral"),
                                        plain("allocated kB per referral", "allocatedKilobytes"),
                                        plain("round trips per referral", "roundTrips"))),
                        part(
                                "scaling",
                                new Table(
                                        "More instances of triage and notification",
                                        plain("instances of each", "instances"),
                                        plain("", "event"),
                                        plain("rate", "rate"),
                                        plain("submitted", "submitted"),
                                        plain("refused", "refused"),
                                        plain("messages", "messages"),
                                        plain("sent again", "again"),
                                        plain("through, s", "through"),
                                        latest("routed p50 / p99 / latest", "routed"),
                                        latest(
                                                "everybody told p50 / p99 / latest",
                                                "everybodyTold"),
                                        cpu("CPU ms per referral"))),
                        part(
                                "backlog",
                                new Table(
                                        "Backlog of triage",
                                        plain("requests", "requests"),
                                        plain("launch to drained, s", "fromLaunchToDrained"),
                                        plain("requests/s in the middle", "perSecond"),
                                        cpu("CPU ms per request"))),
                        part(
                                "start",
                                new Table(
                                        "Start and memory of the stack of `./run`",
                                        plain("", "way"),
                                        plain("all parts, s", "all"),
                                        plain("intake alone, s", "intake"),
                                        plain("triage alone, s", "triage"),
                                        plain("notification alone, s", "notification"),
                                        parts("memory, MB", "memory"))))
                .collect(Collectors.joining());
    }

    private String rates(String part, String title) {
        return part(
                part,
                new Table(
                        title,
                        plain("rate", "rate"),
                        plain("stored before", "stored"),
                        plain("sustained", "sustained"),
                        plain("submitted", "submitted"),
                        plain("refused", "refused"),
                        plain("submitting, s", "submitting"),
                        plain("through, s", "through"),
                        times("answered p50 / p99", "answered"),
                        times("routed p50 / p99", "routed"),
                        times("patient told p50 / p99", "patientTold"),
                        times("everybody told p50 / p99", "everybodyTold"),
                        cpu("CPU ms per referral")));
    }

    private String part(String name, Table table) {
        return results.part(name).map(table::of).orElse("");
    }
}
