package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R15;

import health.ilium.triage.assessment.block.Relief;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// Less than a clear relief is not met, also where one side contradicts the other.
final class BlockRelievedThePain implements Rule {

    @Override
    public RuleId id() {
        return R15;
    }

    @Override
    public Outcome judge(Chart chart) {
        return switch (chart.blocks().result()) {
            case NO_BLOCK -> Outcome.UNKNOWN;
            case POSITIVE -> Outcome.MET;
            case INDETERMINATE, NEGATIVE, CONFLICTING -> Outcome.NOT_MET;
        };
    }

    @Override
    public Evidence evidence(Chart chart) {
        var bands = chart.policy().blockResponse();
        return new Evidence(
                seen(chart),
                Numbers.plain(bands.positiveFrom()) + " percent",
                bands.source(),
                chart.facts().painSide() == null
                        ? "clinical.painSide"
                        : "clinical.diagnosticBlocks");
    }

    private static @Nullable String seen(Chart chart) {
        if (chart.blocks().none()) {
            return null;
        }
        var relief = new StringJoiner(" and ", chart.blocks().result().words() + ": ", "");
        for (Relief deciding : chart.blocks().relief()) {
            relief.add(deciding.percent());
        }
        return relief.toString();
    }
}
