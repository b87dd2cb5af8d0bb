package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R14;

import java.util.List;

/// At least one block on the painful side can be read. Blocks that do not count are pointed out.
final class DiagnosticBlockIsValid implements Rule {

    @Override
    public RuleId id() {
        return R14;
    }

    @Override
    public Outcome judge(Chart chart) {
        var blocks = chart.blocks();
        if (!blocks.none()) {
            return Outcome.MET;
        }
        return blocks.anyNotValid() && !blocks.incomplete() ? Outcome.NOT_MET : Outcome.UNKNOWN;
    }

    @Override
    public Evidence evidence(Chart chart) {
        return new Evidence(
                chart.blocks().none() ? "none" : "one or more",
                "one valid block on the painful side",
                chart.policy().diagnosticBlock().source(),
                settledBy(chart));
    }

    private static List<String> settledBy(Chart chart) {
        if (chart.facts().painSide() == null) {
            return List.of("clinical.painSide");
        }
        return chart.blocks().incomplete()
                ? chart.blocks().missingFields()
                : List.of("clinical.diagnosticBlocks");
    }

    @Override
    public List<String> cautions(Chart chart, Outcome found) {
        return chart.blocks().notCounted(chart.policy().diagnosticBlock());
    }
}
