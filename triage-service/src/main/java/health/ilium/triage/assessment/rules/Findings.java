package health.ilium.triage.assessment.rules;

import health.ilium.triage.assessment.block.BlockFindings;
import health.ilium.triage.assessment.block.BlockResult;
import health.ilium.triage.assessment.facts.ClinicalPicture;
import health.ilium.triage.assessment.facts.Fact;
import health.ilium.triage.assessment.policy.RuleParameters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What all rules found in one chart. The words for it are made when they are asked for.
public final class Findings {

    private final Chart chart;
    private final Map<RuleId, Outcome> outcomes;

    private Findings(Chart chart, Map<RuleId, Outcome> outcomes) {
        this.chart = chart;
        this.outcomes = outcomes;
    }

    public static Findings in(ClinicalPicture picture, RuleParameters policy) {
        var chart = Chart.of(picture, policy);
        var outcomes = new EnumMap<RuleId, Outcome>(RuleId.class);
        for (Rule rule : AllRules.IN_ORDER) {
            outcomes.put(rule.id(), rule.judge(chart));
        }
        return new Findings(chart, outcomes);
    }

    /// The same, but for some rules what was found under another policy. The rules about blocks say
    /// what the blocks say, so they go together.
    public Findings taking(Set<RuleId> rules, Findings from) {
        var mixed = new EnumMap<>(outcomes);
        rules.forEach(rule -> mixed.put(rule, from.outcome(rule)));
        boolean blocks = rules.stream().anyMatch(RuleId.ABOUT_BLOCKS::contains);
        return new Findings(
                new Chart(chart.facts(), chart.policy(), (blocks ? from : this).blocks()), mixed);
    }

    public Outcome outcome(RuleId rule) {
        return Objects.requireNonNull(outcomes.get(rule));
    }

    public boolean met(RuleId rule) {
        return outcome(rule) == Outcome.MET;
    }

    public boolean notMet(RuleId rule) {
        return outcome(rule) == Outcome.NOT_MET;
    }

    public boolean unknown(RuleId rule) {
        return outcome(rule) == Outcome.UNKNOWN;
    }

    public boolean anyNotMet(RuleId... rules) {
        return anyNotMet(List.of(rules));
    }

    public boolean anyNotMet(List<RuleId> rules) {
        for (RuleId rule : rules) {
            if (notMet(rule)) {
                return true;
            }
        }
        return false;
    }

    public boolean anyUnknown(List<RuleId> rules) {
        for (RuleId rule : rules) {
            if (unknown(rule)) {
                return true;
            }
        }
        return false;
    }

    public boolean allMet(List<RuleId> rules) {
        for (RuleId rule : rules) {
            if (!met(rule)) {
                return false;
            }
        }
        return true;
    }

    public ClinicalPicture facts() {
        return chart.facts();
    }

    public RuleParameters policy() {
        return chart.policy();
    }

    public BlockFindings blocks() {
        return chart.blocks();
    }

    public boolean noBlock() {
        return blocks().none();
    }

    public boolean blockIs(BlockResult result) {
        return blocks().result() == result;
    }

    public boolean anaestheticAllergy() {
        return facts().history().localAnaestheticAllergy() == Fact.YES;
    }

    /// What one rule found, in words.
    public RuleResult explained(RuleId rule) {
        return RuleResult.of(AllRules.rule(rule), chart, outcome(rule));
    }

    /// What every rule found, in words and in the order in which a decision lists them.
    public List<RuleResult> explained() {
        var results = new ArrayList<RuleResult>(outcomes.size());
        for (Rule rule : AllRules.IN_ORDER) {
            results.add(explained(rule.id()));
        }
        return List.copyOf(results);
    }
}
