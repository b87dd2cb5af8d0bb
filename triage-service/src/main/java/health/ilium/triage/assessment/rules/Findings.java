package health.ilium.triage.assessment.rules;

import health.ilium.triage.assessment.block.BlockFindings;
import health.ilium.triage.assessment.block.BlockResult;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What all rules found in one case, and the few facts that the routing table reads directly.
public record Findings(
        Map<RuleId, RuleResult> results,
        BlockFindings blocks,
        boolean painSideKnown,
        boolean fusedBeforeOnPainfulSide,
        boolean anaestheticAllergy) {

    public RuleResult of(RuleId rule) {
        return Objects.requireNonNull(results.get(rule));
    }

    public boolean met(RuleId rule) {
        return of(rule).outcome() == Outcome.MET;
    }

    public boolean notMet(RuleId rule) {
        return of(rule).outcome() == Outcome.NOT_MET;
    }

    public boolean unknown(RuleId rule) {
        return of(rule).outcome() == Outcome.UNKNOWN;
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

    public boolean noBlock() {
        return blocks.none();
    }

    public boolean blockIs(BlockResult result) {
        return blocks.result() == result;
    }

    /// The same case if these rules were met.
    public Findings assumingMet(Iterable<RuleId> rules) {
        var assumed = new EnumMap<>(results);
        boolean sideKnown = painSideKnown;
        for (RuleId rule : rules) {
            assumed.put(rule, of(rule).assumedMet());
            sideKnown |= rule == RuleId.R08;
        }
        return new Findings(
                assumed, blocks, sideKnown, fusedBeforeOnPainfulSide, anaestheticAllergy);
    }

    /// The same case if so many complete blocks were positive.
    public Findings assumingPositiveBlocks(int count) {
        var assumed = assumingMet(List.of(RuleId.R14, RuleId.R15, RuleId.R16));
        return new Findings(
                assumed.results,
                blocks.assumingPositive(count),
                painSideKnown,
                fusedBeforeOnPainfulSide,
                anaestheticAllergy);
    }
}
