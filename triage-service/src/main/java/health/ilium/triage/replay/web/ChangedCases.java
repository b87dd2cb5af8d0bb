package health.ilium.triage.replay.web;

import static health.ilium.triage.access.Action.READ_CHANGED_CASES;

import health.ilium.triage.access.web.Allowed;
import health.ilium.triage.assessment.Pathway;
import health.ilium.triage.assessment.RuleDifference;
import health.ilium.triage.assessment.rules.Outcome;
import health.ilium.triage.assessment.rules.RuleId;
import health.ilium.triage.replay.ChangedCase;
import health.ilium.triage.replay.Replay;
import health.ilium.triage.replay.ReplayState;
import health.ilium.triage.replay.Replays;
import health.ilium.triage.replay.Results;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Pages of the cases whose route would change. Who asks for CSV and nothing else gets the
/// [ChangedCasesFile].
@RestController
class ChangedCases {

    private static final int MOST = 1000;

    private final Replays replays;
    private final Results results;

    ChangedCases(Replays replays, Results results) {
        this.replays = replays;
        this.results = results;
    }

    /// @param next cursor of the next page, null on the last one
    /// @param complete whether the replay is done, so that nothing will be added
    record Page(List<Changed> changes, @Nullable UUID next, boolean complete) {}

    record Changed(
            UUID referralId,
            UUID decisionId,
            Pathway from,
            Pathway to,
            boolean reproduced,
            List<Difference> rules) {

        private static Changed of(ChangedCase it) {
            return new Changed(
                    it.referralId(),
                    it.decisionId(),
                    it.from(),
                    it.to(),
                    it.reproduced(),
                    it.rules().stream().map(Difference::of).toList());
        }
    }

    record Difference(RuleId rule, String words, Outcome before, Outcome after) {

        private static Difference of(RuleDifference it) {
            return new Difference(it.rule(), it.rule().words(), it.before(), it.after());
        }
    }

    @GetMapping("/api/v1/replays/{id}/changes")
    @Allowed(to = READ_CHANGED_CASES)
    ResponseEntity<?> page(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "100") int limit) {
        return replays.find(id)
                .<ResponseEntity<?>>map(
                        it ->
                                ResponseEntity.ok()
                                        .cacheControl(CacheControl.noStore())
                                        .body(page(it, cursor, Math.clamp(limit, 1, MOST))))
                .orElseGet(ReplayProblems::notFound);
    }

    private Page page(Replay replay, @Nullable UUID cursor, int limit) {
        var found = results.changes(replay.id(), cursor, limit + 1);
        boolean more = found.size() > limit;
        var shown = more ? found.subList(0, limit) : found;
        return new Page(
                shown.stream().map(Changed::of).toList(),
                more ? shown.getLast().decisionId() : null,
                replay.state() == ReplayState.DONE);
    }
}
