package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R14;

import health.ilium.triage.assessment.block.BlockFindings;
import java.util.List;

/// At least one block on the painful side can be read. Blocks that do not count are pointed out.
final class DiagnosticBlockIsValid implements Rule {

    @Override
    public RuleResult judge(Chart chart) {
        var blocks = chart.blocks();
        return RuleResult.of(
                        R14,
                        outcome(blocks),
                        blocks.none() ? "none" : "one or more",
                        "one valid block on the painful side",
                        chart.policy().diagnosticBlock().source())
                .settledBy(settledBy(chart))
                .cautions(blocks.notCounted());
    }

    private static Outcome outcome(BlockFindings blocks) {
        if (!blocks.none()) {
            return Outcome.MET;
        }
        return blocks.notCounted().isEmpty() || blocks.incomplete()
                ? Outcome.UNKNOWN
                : Outcome.NOT_MET;
    }

    private static List<String> settledBy(Chart chart) {
        var blocks = chart.blocks();
        if (outcome(blocks) != Outcome.UNKNOWN) {
            return List.of();
        }
        if (chart.facts().painSide() == null) {
            return List.of("clinical.painSide");
        }
        return blocks.incomplete() ? blocks.missingFields() : List.of("clinical.diagnosticBlocks");
    }
}
