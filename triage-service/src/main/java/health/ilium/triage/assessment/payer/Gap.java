package health.ilium.triage.assessment.payer;

import health.ilium.triage.assessment.rules.Outcome;
import health.ilium.triage.assessment.rules.RuleResult;

/// A rule that a payer asks for and a case does not meet, as a plain sentence.
final class Gap {

    static String sentence(RuleResult result) {
        return "It needs " + asked(result) + "; " + seen(result) + ".";
    }

    private static String seen(RuleResult result) {
        if (result.outcome() == Outcome.UNKNOWN) {
            return "that is not known yet";
        }
        return result.value() == null ? "that is not so" : "seen: " + result.value();
    }

    private static String asked(RuleResult result) {
        var threshold = result.threshold();
        return switch (result.rule()) {
            case RF1 -> "cauda equina signs excluded";
            case RF2 -> "a progressive neurologic deficit excluded";
            case RF3 -> "infection excluded";
            case RF4 -> "major trauma and fragility fracture excluded";
            case RF5 -> "cancer history and unexplained weight loss excluded";
            case RF6 -> "a complication after a procedure excluded";
            case RF7 -> "features of aortic aneurysm excluded";
            case R03 -> "an age of at least " + threshold;
            case R04 -> "pain below L5 and over the SI joint";
            case R05 -> "a positive Fortin finger test on the painful side";
            case R06, R07 -> "pain for at least " + threshold;
            case R08 -> "at least " + threshold + " positive provocation tests on the painful side";
            case R09, R10 -> "a pain score of at least " + threshold;
            case R11 -> "an Oswestry Disability Index of at least " + threshold;
            case R12, R13 -> "conservative care for at least " + threshold;
            case R14 -> threshold;
            case R15 -> "relief by the diagnostic block of at least " + threshold;
            case R16 -> "at least " + threshold + " positive diagnostic blocks";
            case R17 -> threshold + " diagnostic sessions";
            case R18 -> "a therapeutic steroid injection";
            case R19 -> "SI joint X-ray and CT or MRI " + threshold + ", without a lesion";
            case R20 -> "a pelvis X-ray that excludes hip pathology";
            case R21 -> "a lumbar CT or MRI that excludes another source";
            case R23 -> "no other pain source to be more likely";
            case R24 -> "inflammatory sacroiliitis excluded";
            case R25 -> "a generalised pain disorder excluded";
            case R27 -> "nothing that speaks against an implant";
            case R28 -> "osteoporosis excluded";
            case R29 -> "pregnancy excluded";
            case R30 -> "no nicotine use";
            case R31 -> "no opioid use";
            case R32 -> threshold;
            case R33 -> "no anticoagulant or antiplatelet";
            case R34 -> "no allergy to contrast, local anaesthetic or steroid";
            case R37 -> "a prior lumbar fusion";
            case R38 -> "no litigation";
            case R39 -> "weight-bearing that can be limited after fusion";
        };
    }

    private Gap() {}
}
