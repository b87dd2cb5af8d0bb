package health.ilium.triage.assessment.rules;

/// One question to a chart. A rule never throws and never guesses: what nobody stated is UNKNOWN.
interface Rule {

    RuleResult judge(Chart chart);
}
