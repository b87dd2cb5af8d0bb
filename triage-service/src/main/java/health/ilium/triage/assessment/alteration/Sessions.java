package health.ilium.triage.assessment.alteration;

import static health.ilium.triage.assessment.alteration.Alterations.one;

import health.ilium.triage.assessment.facts.DiagnosticBlock;
import health.ilium.triage.assessment.policy.RuleParameters.SessionLimit;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/// The earliest diagnostic sessions that count, moved out of the period in which they do.
final class Sessions {

    static List<Alteration> fewer(SessionLimit limit) {
        return one(
                "fewer than %d diagnostic sessions had taken place in the last %d months"
                        .formatted(limit.fewerThan(), limit.withinMonths()),
                it -> moveOut(limit, it));
    }

    private static void moveOut(SessionLimit limit, PictureDraft draft) {
        var firstDay = draft.asOf().minusMonths(limit.withinMonths());
        var days = new TreeSet<LocalDate>();
        for (DiagnosticBlock block : draft.diagnosticBlocks) {
            if (block.date() != null && !block.date().isBefore(firstDay)) {
                days.add(block.date());
            }
        }
        while (days.size() >= Math.max(1, limit.fewerThan())) {
            var earliest = days.removeFirst();
            draft.diagnosticBlocks =
                    draft.diagnosticBlocks.stream()
                            .map(
                                    it ->
                                            earliest.equals(it.date())
                                                    ? on(firstDay.minusDays(1), it)
                                                    : it)
                            .toList();
        }
    }

    private static DiagnosticBlock on(LocalDate day, DiagnosticBlock block) {
        return new DiagnosticBlock(
                day,
                block.side(),
                block.guidance(),
                block.contrastConfirmed(),
                block.agent(),
                block.pregnantAtBlock(),
                block.scale(),
                block.preScore(),
                block.postScores());
    }

    private Sessions() {}
}
