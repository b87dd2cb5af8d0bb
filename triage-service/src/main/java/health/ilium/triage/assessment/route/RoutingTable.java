package health.ilium.triage.assessment.route;

import static health.ilium.triage.assessment.rules.RuleId.R03;
import static health.ilium.triage.assessment.rules.RuleId.R04;
import static health.ilium.triage.assessment.rules.RuleId.R05;
import static health.ilium.triage.assessment.rules.RuleId.R06;
import static health.ilium.triage.assessment.rules.RuleId.R07;
import static health.ilium.triage.assessment.rules.RuleId.R08;
import static health.ilium.triage.assessment.rules.RuleId.R09;
import static health.ilium.triage.assessment.rules.RuleId.R10;
import static health.ilium.triage.assessment.rules.RuleId.R11;
import static health.ilium.triage.assessment.rules.RuleId.R12;
import static health.ilium.triage.assessment.rules.RuleId.R13;
import static health.ilium.triage.assessment.rules.RuleId.R15;
import static health.ilium.triage.assessment.rules.RuleId.R16;
import static health.ilium.triage.assessment.rules.RuleId.R17;
import static health.ilium.triage.assessment.rules.RuleId.R19;
import static health.ilium.triage.assessment.rules.RuleId.R20;
import static health.ilium.triage.assessment.rules.RuleId.R21;
import static health.ilium.triage.assessment.rules.RuleId.R23;
import static health.ilium.triage.assessment.rules.RuleId.R24;
import static health.ilium.triage.assessment.rules.RuleId.R27;
import static health.ilium.triage.assessment.rules.RuleId.R29;
import static health.ilium.triage.assessment.rules.RuleId.RF1;
import static health.ilium.triage.assessment.rules.RuleId.RF2;
import static health.ilium.triage.assessment.rules.RuleId.RF3;
import static health.ilium.triage.assessment.rules.RuleId.RF4;
import static health.ilium.triage.assessment.rules.RuleId.RF5;
import static health.ilium.triage.assessment.rules.RuleId.RF6;
import static health.ilium.triage.assessment.rules.RuleId.RF7;

import health.ilium.triage.assessment.block.BlockResult;
import health.ilium.triage.assessment.rules.Findings;
import health.ilium.triage.assessment.rules.RuleId;
import java.util.List;

/// The rows in order; the first that matches decides, and the last one matches always.
public final class RoutingTable {

    private static final List<RuleId> RED_FLAGS = List.of(RF1, RF2, RF3, RF4, RF5, RF6, RF7);

    private static final List<Row> ROWS =
            List.of(
                    new Row(
                            1,
                            Pathway.URGENT_ESCALATION,
                            "A red flag is raised, so a person must look at this case now.",
                            RED_FLAGS,
                            found -> anyNotMet(found, RED_FLAGS)),
                    new Row(
                            2,
                            Pathway.MORE_INFORMATION,
                            "A red flag is not excluded; it is asked about before anything else.",
                            List.of(),
                            found -> anyUnknown(found, RED_FLAGS)),
                    new Row(
                            3,
                            Pathway.CLINICIAN_REVIEW,
                            "Age, pregnancy, an earlier fusion of the painful joint or an allergy"
                                    + " to local anaesthetic needs a clinician's judgement.",
                            List.of(R03, R29),
                            found ->
                                    found.notMet(R03)
                                            || found.notMet(R29)
                                            || found.fusedBeforeOnPainfulSide()
                                            || (found.anaestheticAllergy() && found.noBlock())),
                    new Row(
                            4,
                            Pathway.OTHER_WORKUP,
                            "The pain points to a source other than a mechanical SI joint.",
                            List.of(R04, R23, R24),
                            found -> anyNotMet(found, List.of(R04, R23, R24))),
                    new Row(
                            5,
                            Pathway.CONSERVATIVE_CARE,
                            "Noninvasive care comes before a diagnostic injection.",
                            List.of(R06, R12),
                            found -> found.noBlock() && (found.notMet(R06) || found.notMet(R12))),
                    new Row(
                            6,
                            Pathway.MORE_INFORMATION,
                            "Facts that decide the next step are not known yet.",
                            List.of(),
                            found ->
                                    !found.painSideKnown()
                                            || found.blocks().incomplete()
                                            || anyUnknown(found, Gates.next(found))),
                    new Row(
                            7,
                            Pathway.CLINICIAN_REVIEW,
                            "Too few provocation tests are positive to go on without a clinician.",
                            List.of(R08),
                            found -> found.notMet(R08)),
                    new Row(
                            8,
                            Pathway.CLINICIAN_REVIEW,
                            "The pain is too mild for a diagnostic injection without a clinician's"
                                    + " judgement.",
                            List.of(R09),
                            found -> found.noBlock() && found.notMet(R09)),
                    new Row(
                            9,
                            Pathway.DIAGNOSTIC_INJECTION,
                            "History and examination point to the SI joint; a diagnostic block can"
                                    + " confirm it.",
                            List.of(),
                            found -> found.noBlock() && found.met(R17)),
                    new Row(
                            10,
                            Pathway.CLINICIAN_REVIEW,
                            "The blocks of the two sides contradict each other.",
                            List.of(R15),
                            found -> found.blockIs(BlockResult.CONFLICTING)),
                    new Row(
                            11,
                            Pathway.OTHER_WORKUP,
                            "The diagnostic block did not relieve the pain, which speaks against"
                                    + " the SI joint as its source.",
                            List.of(R15),
                            found -> found.blockIs(BlockResult.NEGATIVE)),
                    new Row(
                            12,
                            Pathway.CLINICIAN_REVIEW,
                            "The relief after the block lies where the sources disagree.",
                            List.of(R15),
                            found -> found.blockIs(BlockResult.INDETERMINATE)),
                    new Row(
                            13,
                            Pathway.DIAGNOSTIC_INJECTION,
                            "The block was positive; the policy asks for a confirmatory one.",
                            List.of(R16),
                            found ->
                                    found.blockIs(BlockResult.POSITIVE)
                                            && found.notMet(R16)
                                            && found.met(R17)),
                    new Row(
                            14,
                            Pathway.CONSERVATIVE_CARE,
                            "The block was positive, but noninvasive care comes before fusion is"
                                    + " discussed.",
                            List.of(R07, R13),
                            found -> found.met(R16) && (found.notMet(R07) || found.notMet(R13))),
                    new Row(
                            15,
                            Pathway.SURGICAL_CONSULT,
                            "The block was positive and every gate is met; the surgeon decides at"
                                    + " a consultation.",
                            List.of(),
                            found ->
                                    found.met(R16)
                                            && allMet(found, Gates.OF_CONSULT)
                                            && !found.notMet(R27)),
                    new Row(
                            16,
                            Pathway.CLINICIAN_REVIEW,
                            "No other route applies, so a clinician decides.",
                            List.of(R05, R10, R11, R17, R19, R20, R21, R27),
                            found -> true));

    public static Row firstMatch(Findings findings) {
        for (Row row : ROWS) {
            if (row.matches().test(findings)) {
                return row;
            }
        }
        throw new IllegalStateException("the last row matches always");
    }

    private static boolean anyNotMet(Findings findings, List<RuleId> rules) {
        for (RuleId rule : rules) {
            if (findings.notMet(rule)) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyUnknown(Findings findings, List<RuleId> rules) {
        for (RuleId rule : rules) {
            if (findings.unknown(rule)) {
                return true;
            }
        }
        return false;
    }

    private static boolean allMet(Findings findings, List<RuleId> rules) {
        for (RuleId rule : rules) {
            if (!findings.met(rule)) {
                return false;
            }
        }
        return true;
    }

    private RoutingTable() {}
}
