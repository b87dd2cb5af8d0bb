package health.ilium.triage.assessment;

import static health.ilium.triage.assessment.Pathway.CLINICIAN_REVIEW;
import static health.ilium.triage.assessment.Pathway.CONSERVATIVE_CARE;
import static health.ilium.triage.assessment.Pathway.DIAGNOSTIC_INJECTION;
import static health.ilium.triage.assessment.Pathway.MORE_INFORMATION;
import static health.ilium.triage.assessment.Pathway.OTHER_WORKUP;
import static health.ilium.triage.assessment.Pathway.SURGICAL_CONSULT;
import static health.ilium.triage.assessment.Pathway.URGENT_ESCALATION;
import static health.ilium.triage.assessment.block.BlockResult.CONFLICTING;
import static health.ilium.triage.assessment.block.BlockResult.INDETERMINATE;
import static health.ilium.triage.assessment.block.BlockResult.NEGATIVE;
import static health.ilium.triage.assessment.block.BlockResult.POSITIVE;
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
import static health.ilium.triage.assessment.rules.RuleId.RED_FLAGS;

import health.ilium.triage.assessment.rules.Findings;
import java.util.List;

/// The rows in order; the first that matches decides, and the last one matches always.
final class RoutingTable {

    private static final List<Row> ROWS =
            List.of(
                    new Row(
                            1,
                            found -> found.anyNotMet(RED_FLAGS),
                            URGENT_ESCALATION,
                            "A red flag is raised, so a person must look at this case now.",
                            RED_FLAGS),
                    new Row(
                            2,
                            found -> found.anyUnknown(RED_FLAGS),
                            MORE_INFORMATION,
                            "A red flag is not excluded; it is asked about before anything else."),
                    new Row(
                            3,
                            RoutingTable::clinicianComesFirst,
                            CLINICIAN_REVIEW,
                            "Age, pregnancy, an earlier fusion of the painful joint or an allergy"
                                    + " to local anaesthetic needs a clinician's judgement.",
                            R03,
                            R29),
                    new Row(
                            4,
                            found -> found.anyNotMet(R04, R23, R24),
                            OTHER_WORKUP,
                            "The pain points to a source other than a mechanical SI joint.",
                            R04,
                            R23,
                            R24),
                    new Row(
                            5,
                            found -> found.noBlock() && found.anyNotMet(R06, R12),
                            CONSERVATIVE_CARE,
                            "Noninvasive care comes before a diagnostic injection.",
                            R06,
                            R12),
                    new Row(
                            6,
                            RoutingTable::nextStepWaitsForFacts,
                            MORE_INFORMATION,
                            "Facts that decide the next step are not known yet."),
                    new Row(
                            7,
                            found -> found.notMet(R08),
                            CLINICIAN_REVIEW,
                            "Too few provocation tests are positive to go on without a clinician.",
                            R08),
                    new Row(
                            8,
                            found -> found.noBlock() && found.notMet(R09),
                            CLINICIAN_REVIEW,
                            "The pain is too mild for a diagnostic injection without a clinician's"
                                    + " judgement.",
                            R09),
                    new Row(
                            9,
                            found -> found.noBlock() && found.met(R17),
                            DIAGNOSTIC_INJECTION,
                            "History and examination point to the SI joint; a diagnostic block can"
                                    + " confirm it."),
                    new Row(
                            10,
                            found -> found.blockIs(CONFLICTING),
                            CLINICIAN_REVIEW,
                            "The blocks of the two sides contradict each other.",
                            R15),
                    new Row(
                            11,
                            found -> found.blockIs(NEGATIVE),
                            OTHER_WORKUP,
                            "The diagnostic block did not relieve the pain, which speaks against"
                                    + " the SI joint as its source.",
                            R15),
                    new Row(
                            12,
                            found -> found.blockIs(INDETERMINATE),
                            CLINICIAN_REVIEW,
                            "The relief after the block lies where the sources disagree.",
                            R15),
                    new Row(
                            13,
                            RoutingTable::anotherBlockMayConfirm,
                            DIAGNOSTIC_INJECTION,
                            "The block was positive; the policy asks for a confirmatory one.",
                            R16),
                    new Row(
                            14,
                            found -> found.met(R16) && found.anyNotMet(R07, R13),
                            CONSERVATIVE_CARE,
                            "The block was positive, but noninvasive care comes before fusion is"
                                    + " discussed.",
                            R07,
                            R13),
                    new Row(
                            15,
                            RoutingTable::everyGateOfTheConsultIsOpen,
                            SURGICAL_CONSULT,
                            "The block was positive and every gate is met; the surgeon decides at"
                                    + " a consultation."),
                    new Row(
                            16,
                            found -> true,
                            CLINICIAN_REVIEW,
                            "No other route applies, so a clinician decides.",
                            R05,
                            R10,
                            R11,
                            R17,
                            R19,
                            R20,
                            R21,
                            R27));

    static Row firstMatch(Findings findings) {
        for (Row row : ROWS) {
            if (row.matches().test(findings)) {
                return row;
            }
        }
        throw new IllegalStateException("the last row matches always");
    }

    private static boolean clinicianComesFirst(Findings found) {
        return found.anyNotMet(R03, R29)
                || found.facts().fusedBeforeOnPainfulSide()
                || (found.anaestheticAllergy() && found.noBlock());
    }

    private static boolean nextStepWaitsForFacts(Findings found) {
        return found.facts().painSide() == null
                || found.blocks().incomplete()
                || found.anyUnknown(Gates.next(found));
    }

    private static boolean anotherBlockMayConfirm(Findings found) {
        return found.blockIs(POSITIVE) && found.notMet(R16) && found.met(R17);
    }

    private static boolean everyGateOfTheConsultIsOpen(Findings found) {
        return found.met(R16) && found.allMet(Gates.OF_CONSULT) && !found.notMet(R27);
    }

    private RoutingTable() {}
}
