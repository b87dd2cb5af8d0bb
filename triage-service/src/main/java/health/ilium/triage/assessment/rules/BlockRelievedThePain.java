package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R15;

import health.ilium.triage.assessment.block.BlockFindings;
import health.ilium.triage.assessment.block.Relief;
import health.ilium.triage.assessment.policy.Source;

/// Less than a clear relief is not met, also where one side contradicts the other.
final class BlockRelievedThePain implements Rule {

    @Override
    public RuleResult judge(Chart chart) {
        var bands = chart.policy().blockResponse();
        var blocks = chart.blocks();
        var threshold = Numbers.plain(bands.positiveFrom()) + " percent";
        return switch (blocks.result()) {
            case NO_BLOCK ->
                    RuleResult.unknown(
                            R15,
                            threshold,
                            bands.source(),
                            chart.facts().painSide() == null
                                    ? "clinical.painSide"
                                    : "clinical.diagnosticBlocks");
            case POSITIVE -> found(Outcome.MET, blocks, threshold, bands.source());
            case INDETERMINATE, NEGATIVE, CONFLICTING ->
                    found(Outcome.NOT_MET, blocks, threshold, bands.source());
        };
    }

    private static RuleResult found(
            Outcome outcome, BlockFindings blocks, String threshold, Source source) {
        var value = new StringBuilder(blocks.result().words());
        String separator = ": ";
        for (Relief relief : blocks.relief()) {
            value.append(separator).append(relief.percent());
            separator = " and ";
        }
        return RuleResult.of(R15, outcome, value.toString(), threshold, source);
    }
}
