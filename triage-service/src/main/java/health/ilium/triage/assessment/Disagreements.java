package health.ilium.triage.assessment;

import static health.ilium.triage.assessment.rules.RuleId.R16;

import health.ilium.triage.assessment.rules.Findings;
import java.util.ArrayList;
import java.util.List;

/// Where sources disagree about this very case.
final class Disagreements {

    static List<String> about(Findings findings) {
        var policy = findings.policy();
        var sentences = new ArrayList<String>();
        if (findings.blocks().indeterminateOnASide()) {
            var bands = policy.blockResponse();
            sentences.add(
                    "The relief is at least %s but below %s percent, and sources differ on which of"
                                    .formatted(
                                            bands.indeterminateFrom().toPlainString(),
                                            bands.positiveFrom().toPlainString())
                            + " the two makes a block positive: "
                            + bands.source().text()
                            + ".");
        }
        if (findings.met(R16) && findings.blocks().positives() == 1) {
            sentences.add(
                    "Sources differ on whether one positive block is enough: "
                            + policy.positiveBlocks().source().text()
                            + ".");
        }
        return List.copyOf(sentences);
    }

    private Disagreements() {}
}
