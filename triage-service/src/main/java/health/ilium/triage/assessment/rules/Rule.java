package health.ilium.triage.assessment.rules;

import java.util.List;

/// One question to a chart. A rule never throws and never guesses: what nobody stated is UNKNOWN.
/// It is judged often and explained seldom, so the words are kept apart from the judgement.
interface Rule {

    RuleId id();

    Outcome judge(Chart chart);

    /// What was seen, what was asked for, and where that comes from.
    Evidence evidence(Chart chart);

    /// What the clinician should mind, in sentences.
    default List<String> cautions(Chart chart, Outcome found) {
        return List.of();
    }
}
