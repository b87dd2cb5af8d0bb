package health.ilium.triage.assessment.block;

import health.ilium.triage.assessment.facts.DiagnosticBlock;
import health.ilium.triage.assessment.facts.Fact;
import java.util.ArrayList;
import java.util.List;

/// The fields without which a block cannot be read.
final class MissingBlockFields {

    static List<String> of(DiagnosticBlock block, boolean contrastAllergy) {
        var missing = new ArrayList<String>(0);
        ask(missing, block.date() == null, "date");
        ask(missing, block.side() == null, "side");
        ask(missing, block.guidance() == null, "guidance");
        ask(
                missing,
                block.contrastConfirmed() == Fact.UNKNOWN && !contrastAllergy,
                "contrastConfirmed");
        ask(missing, block.agent() == null, "agent");
        ask(missing, block.scale() == null, "scale");
        ask(missing, block.preScore() == null, "preScore");
        ask(missing, block.postScores().isEmpty(), "postScores");
        return missing;
    }

    private static void ask(List<String> missing, boolean absent, String field) {
        if (absent) {
            missing.add(field);
        }
    }

    private MissingBlockFields() {}
}
