package health.ilium.triage.assessment;

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
import static health.ilium.triage.assessment.rules.RuleId.R14;
import static health.ilium.triage.assessment.rules.RuleId.R15;
import static health.ilium.triage.assessment.rules.RuleId.R16;
import static health.ilium.triage.assessment.rules.RuleId.R17;
import static health.ilium.triage.assessment.rules.RuleId.R18;
import static health.ilium.triage.assessment.rules.RuleId.R19;
import static health.ilium.triage.assessment.rules.RuleId.R20;
import static health.ilium.triage.assessment.rules.RuleId.R21;
import static health.ilium.triage.assessment.rules.RuleId.R23;
import static health.ilium.triage.assessment.rules.RuleId.R24;
import static health.ilium.triage.assessment.rules.RuleId.R25;
import static health.ilium.triage.assessment.rules.RuleId.R27;
import static health.ilium.triage.assessment.rules.RuleId.R28;
import static health.ilium.triage.assessment.rules.RuleId.R29;
import static health.ilium.triage.assessment.rules.RuleId.R30;
import static health.ilium.triage.assessment.rules.RuleId.R31;
import static health.ilium.triage.assessment.rules.RuleId.R32;
import static health.ilium.triage.assessment.rules.RuleId.R33;
import static health.ilium.triage.assessment.rules.RuleId.R34;
import static health.ilium.triage.assessment.rules.RuleId.R37;
import static health.ilium.triage.assessment.rules.RuleId.R38;
import static health.ilium.triage.assessment.rules.RuleId.R39;
import static health.ilium.triage.assessment.rules.RuleId.RF1;
import static health.ilium.triage.assessment.rules.RuleId.RF2;
import static health.ilium.triage.assessment.rules.RuleId.RF3;
import static health.ilium.triage.assessment.rules.RuleId.RF4;
import static health.ilium.triage.assessment.rules.RuleId.RF5;
import static health.ilium.triage.assessment.rules.RuleId.RF6;
import static health.ilium.triage.assessment.rules.RuleId.RF7;

import health.ilium.triage.assessment.rules.RuleResult;

/// How a case would read if a rule were met, as the first half of a sentence.
final class Favourable {

    static String reading(RuleResult result) {
        var threshold = result.threshold();
        return switch (result.rule()) {
            case RF1 -> "cauda equina signs were excluded";
            case RF2 -> "a progressive neurologic deficit were excluded";
            case RF3 -> "infection were excluded";
            case RF4 -> "major trauma and fragility fracture were excluded";
            case RF5 -> "cancer history and unexplained weight loss were excluded";
            case RF6 -> "a complication after a procedure were excluded";
            case RF7 -> "features of aortic aneurysm were excluded";
            case R03 -> "the patient were at least " + threshold + " old";
            case R04 -> "the pain were below L5 and over the SI joint";
            case R05 -> "the Fortin finger test were positive on the painful side";
            case R06 -> "the pain had lasted at least " + threshold;
            case R07 -> "the pain had lasted at least " + threshold;
            case R08 ->
                    "at least "
                            + threshold
                            + " provocation tests were positive on the painful side";
            case R09, R10 -> "the pain score were at least " + threshold;
            case R11 -> "the Oswestry Disability Index were at least " + threshold;
            case R12, R13 -> "conservative care had lasted at least " + threshold;
            case R14 -> "a diagnostic block were valid";
            case R15 -> "the diagnostic block had relieved at least " + threshold;
            case R16 -> "at least " + threshold + " diagnostic blocks were positive";
            case R17 -> "one more diagnostic session were allowed";
            case R18 -> "a therapeutic steroid injection had been tried";
            case R19 -> "recent SI joint X-ray and CT or MRI showed no lesion";
            case R20 -> "a pelvis X-ray excluded hip pathology";
            case R21 -> "a lumbar CT or MRI excluded another source";
            case R23 -> "no other pain source were more likely";
            case R24 -> "inflammatory sacroiliitis were excluded";
            case R25 -> "a generalised pain disorder were excluded";
            case R27 -> "nothing spoke against an implant";
            case R28 -> "there were no osteoporosis";
            case R29 -> "the patient were not pregnant";
            case R30 -> "there were no nicotine use";
            case R31 -> "there were no opioid use";
            case R32 -> "HbA1c and body-mass index were within limits";
            case R33 -> "there were no anticoagulant";
            case R34 -> "there were no allergy";
            case R37 -> "there were a prior lumbar fusion";
            case R38 -> "there were no litigation";
            case R39 -> "the patient could limit weight-bearing";
        };
    }

    private Favourable() {}
}
