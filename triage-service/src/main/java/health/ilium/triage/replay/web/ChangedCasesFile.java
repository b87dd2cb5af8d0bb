package health.ilium.triage.replay.web;

import static health.ilium.triage.access.Action.READ_CHANGED_CASES;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import health.ilium.triage.access.web.Allowed;
import health.ilium.triage.replay.ChangedCase;
import health.ilium.triage.replay.Replays;
import health.ilium.triage.replay.Results;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The changed cases as one file, written page by page.
@RestController
class ChangedCasesFile {

    static final String CSV = "text/csv";

    private static final int PAGE = 2000;
    private static final String HEAD = "referralId,decisionId,from,to,reproduced,rules\r\n";

    private final Replays replays;
    private final Results results;

    ChangedCasesFile(Replays replays, Results results) {
        this.replays = replays;
        this.results = results;
    }

    @GetMapping(path = "/api/v1/replays/{id}/changes", produces = CSV)
    @Allowed(to = READ_CHANGED_CASES)
    void file(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        if (replays.find(id).isEmpty()) {
            throw ReplayProblems.unknown();
        }
        response.setContentType(CSV);
        response.setCharacterEncoding(UTF_8);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"replay-%s.csv\"".formatted(id));
        write(id, response.getWriter());
    }

    private void write(UUID replay, Writer file) throws IOException {
        file.write(HEAD);
        UUID last = null;
        List<ChangedCase> page;
        do {
            page = results.changes(replay, last, PAGE);
            for (var change : page) {
                file.write(line(change));
                last = change.decisionId();
            }
        } while (page.size() == PAGE);
        file.flush();
    }

    private static String line(ChangedCase it) {
        var rules =
                it.rules().stream()
                        .map(rule -> rule.rule() + " " + rule.before() + " to " + rule.after())
                        .collect(joining("; "));
        return CsvLine.of(
                it.referralId().toString(),
                it.decisionId().toString(),
                it.from().name(),
                it.to().name(),
                Boolean.toString(it.reproduced()),
                rules);
    }
}
