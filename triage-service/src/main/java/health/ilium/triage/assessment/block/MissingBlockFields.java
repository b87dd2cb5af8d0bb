package health.ilium.triage.assessment.block;

import health.ilium.triage.assessment.facts.DiagnosticBlock;
import health.ilium.triage.assessment.facts.Fact;
import java.util.ArrayList;
import java.util.List;

/// The fields without which a block cannot be read.
final class MissingBlockFields {

    static List<String> of(DiagnosticBlock block, boolean contrastAllergy, String path) {
        var missing = new ArrayList<String>();
        ask(missing, block.date() == null, path, ".date");
        ask(missing, block.side() == null, path, ".side");
        ask(missing, block.guidance() == null, path, ".guidance");
        ask(
                missing,
                block.contrastConfirmed() == Fact.UNKNOWN && !contrastAllergy,
                path,
                ".contrastConfirmed");
        ask(missing, block.agent() == null, path, ".agent");
        ask(missing, block.scale() == null, path, ".scale");
        ask(missing, block.preScore() == null, path, ".preScore");
        ask(missing, block.postScores().isEmpty(), path, ".postScores");
        return missing;
    }

    private static void ask(List<String> missing, boolean absent, String path, String field) {
        if (absent) {
            missing.add(path + field);
        }
    }

    private MissingBlockFields() {}
}
