package health.ilium.intake.worklist.web;

import health.ilium.intake.access.Action;
import health.ilium.intake.access.Caller;
import health.ilium.intake.access.web.Allowed;
import health.ilium.intake.worklist.Exports;
import health.ilium.intake.worklist.Onlooker;
import health.ilium.intake.worklist.Worklist;
import health.ilium.intake.worklist.WorklistEntry;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Gives a queue as a file. Who took which queue with how many cases is written down before the
/// file leaves. Asked for by POST, so that no link takes data out.
@Controller
class CsvExport {

    private static final int MOST = 10_000;

    private final Worklist worklist;
    private final Exports exports;
    private final Onlookers onlookers;

    CsvExport(Worklist worklist, Exports exports, Onlookers onlookers) {
        this.worklist = worklist;
        this.exports = exports;
        this.onlookers = onlookers;
    }

    @PostMapping("/staff/worklist/export")
    @Allowed(to = Action.LIST)
    ResponseEntity<String> export(@RequestParam Map<String, String> parameters, Caller caller) {
        WorklistQuery query = WorklistQuery.read(parameters).firstPage();
        Onlooker onlooker = onlookers.of(caller);
        List<WorklistEntry> rows =
                worklist.page(query.view(), query.filter(), onlooker, null, MOST);
        exports.record(caller.id(), caller.name(), onlooker.now(), query.url(), rows.size());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"worklist-" + onlooker.today() + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(file(rows));
    }

    private String file(List<WorklistEntry> rows) {
        CsvFile file =
                new CsvFile()
                        .line(
                                "Number",
                                "Family name",
                                "Given name",
                                "Born",
                                "Side",
                                "Pathway",
                                "Score",
                                "Completeness",
                                "Office",
                                "Language",
                                "Owner",
                                "Next action",
                                "Due",
                                "Status");
        for (WorklistEntry row : rows) {
            file.line(
                    row.number(),
                    row.familyName(),
                    row.givenName(),
                    row.birthDate(),
                    shown(row.side()),
                    shown(row.pathway()),
                    shown(row.score()),
                    shown(row.completeness()),
                    shown(row.office()),
                    shown(row.language()),
                    shown(row.ownerName()),
                    row.nextAction(),
                    shown(row.dueAt()),
                    row.status());
        }
        return file.toString();
    }

    private static String shown(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
