package health.ilium.triage.assessment;

import static health.ilium.triage.assessment.rules.RuleId.R04;
import static health.ilium.triage.assessment.rules.RuleId.R05;
import static health.ilium.triage.assessment.rules.RuleId.R13;
import static health.ilium.triage.assessment.rules.RuleId.R19;
import static health.ilium.triage.assessment.rules.RuleId.R20;
import static health.ilium.triage.assessment.rules.RuleId.R21;
import static health.ilium.triage.assessment.rules.RuleId.RED_FLAGS;

import health.ilium.triage.assessment.block.BlockResult;
import health.ilium.triage.assessment.facts.ClinicalPicture;
import health.ilium.triage.assessment.facts.ConservativeCare;
import health.ilium.triage.assessment.facts.ProvocationCount;
import health.ilium.triage.assessment.facts.Side;
import health.ilium.triage.assessment.policy.Bands;
import health.ilium.triage.assessment.policy.Policy;
import health.ilium.triage.assessment.policy.ScoreTable.BlockPoints;
import health.ilium.triage.assessment.policy.ScoreTable.CarePoints;
import health.ilium.triage.assessment.policy.ScoreTable.ImagingPoints;
import health.ilium.triage.assessment.policy.ScoreTable.LocalisationPoints;
import health.ilium.triage.assessment.rules.Findings;
import java.util.List;

/// Adds up the points of each part; what is unknown gives none. It orders the queue and never
/// overrides a gate.
final class CandidacyScore {

    /// Every part with its points; no part at all while the score is withheld.
    static List<ScorePart> of(Findings findings, Policy policy) {
        return findings.allMet(RED_FLAGS) ? parts(findings, policy) : List.of();
    }

    private static List<ScorePart> parts(Findings findings, Policy policy) {
        var facts = findings.facts();
        var table = policy.score();
        return List.of(
                blockResponse(findings, table.blockResponse()),
                provocationTests(facts, policy),
                conservativeCare(facts, findings, table.conservativeCare()),
                painScore(facts, table.painScore()),
                disability(facts, table.disability()),
                imaging(findings, table.imaging()),
                localisation(findings, table.localisation()));
    }

    static int total(List<ScorePart> parts) {
        int total = 0;
        for (ScorePart part : parts) {
            total += part.points();
        }
        return total;
    }

    private static ScorePart blockResponse(Findings findings, BlockPoints table) {
        int points = table.positiveBlocks().points(findings.blocks().positives());
        if (points == 0 && findings.blockIs(BlockResult.INDETERMINATE)) {
            points = table.indeterminate();
        }
        return new ScorePart("block response", points, table.positiveBlocks().most());
    }

    private static ScorePart provocationTests(ClinicalPicture facts, Policy policy) {
        int most = 0;
        for (Side side : facts.painfulSides()) {
            var counted = policy.rules().provocationTests().of();
            var count = ProvocationCount.on(side, counted, facts.provocationTests());
            most = Math.max(most, count.positive());
        }
        var table = policy.score().provocationTests();
        return new ScorePart("provocation tests", table.points(most), table.most());
    }

    private static ScorePart conservativeCare(
            ClinicalPicture facts, Findings findings, CarePoints table) {
        var care = facts.conservativeCare();
        int points = care == null ? 0 : table.weeks().points(ConservativeCare.longestWeeks(care));
        return new ScorePart(
                "conservative care",
                findings.met(R13) ? table.exhausted() : points,
                table.exhausted());
    }

    private static ScorePart painScore(ClinicalPicture facts, Bands table) {
        var score = facts.painScore();
        return new ScorePart(
                "pain score", score == null ? 0 : table.points(score.outOfTen()), table.most());
    }

    private static ScorePart disability(ClinicalPicture facts, Bands table) {
        var disability = facts.disability();
        return new ScorePart(
                "disability",
                disability == null ? 0 : table.points(disability.percent()),
                table.most());
    }

    private static ScorePart imaging(Findings findings, ImagingPoints table) {
        int points =
                (findings.met(R19) ? table.siJoint() : 0)
                        + (findings.met(R20) ? table.pelvis() : 0)
                        + (findings.met(R21) ? table.lumbar() : 0);
        return new ScorePart("imaging", points, table.most());
    }

    private static ScorePart localisation(Findings findings, LocalisationPoints table) {
        int points =
                (findings.met(R04) ? table.painLocation() : 0)
                        + (findings.met(R05) ? table.fortinFingerTest() : 0);
        return new ScorePart("localisation", points, table.most());
    }

    private CandidacyScore() {}
}
