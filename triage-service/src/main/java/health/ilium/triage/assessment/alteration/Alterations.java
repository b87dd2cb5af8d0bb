package health.ilium.triage.assessment.alteration;

import static health.ilium.triage.assessment.facts.Fact.NO;
import static health.ilium.triage.assessment.facts.Fact.YES;

import health.ilium.triage.assessment.rules.Findings;
import health.ilium.triage.assessment.rules.RuleId;
import java.util.List;
import java.util.function.Consumer;

/// What would have to be otherwise for a rule to be met. Rules that no row of the routing table
/// asks about have nothing to alter.
public final class Alterations {

    public static List<Alteration> meeting(RuleId rule, Findings found) {
        var policy = found.policy();
        return switch (rule) {
            case RF1 ->
                    one(
                            "cauda equina signs were excluded",
                            it -> it.redFlags.caudaEquinaSigns = NO);
            case RF2 ->
                    one(
                            "a progressive neurologic deficit were excluded",
                            it -> it.redFlags.progressiveNeurologicDeficit = NO);
            case RF3 -> one("infection were excluded", it -> it.redFlags.suspectedInfection = NO);
            case RF4 ->
                    one(
                            "major trauma and fragility fracture were excluded",
                            it -> it.redFlags.majorTraumaOrFragilityFracture = NO);
            case RF5 ->
                    one(
                            "cancer history and unexplained weight loss were excluded",
                            it -> it.redFlags.cancerHistoryOrUnexplainedWeightLoss = NO);
            case RF6 ->
                    one(
                            "a complication after a procedure were excluded",
                            it -> it.redFlags.postProcedureComplication = NO);
            case RF7 ->
                    one(
                            "features of aortic aneurysm were excluded",
                            it -> it.redFlags.aorticAneurysmFeatures = NO);
            case R03 -> Measures.age(policy.age(), found.facts().asOf());
            case R04 ->
                    List.of(
                            new Alteration("the pain were below L5", it -> it.painBelowL5 = YES),
                            new Alteration(
                                    "the pain were over the SI joint",
                                    it -> it.painOverSiJoint = YES));
            case R05 ->
                    one(
                            "the Fortin finger test were positive on the painful side",
                            it -> it.fortinFingerTest = YES);
            case R06 -> Measures.painDuration(policy.painDurationForInjection());
            case R07 -> Measures.painDuration(policy.painDurationForFusion());
            case R08 -> Tests.positive(policy.provocationTests());
            case R09 -> Measures.painScore(policy.painScoreForInjection());
            case R10 -> Measures.painScore(policy.painScoreForFusion());
            case R11 -> Measures.disability(policy.disabilityForFusion());
            case R12 -> Care.lasting(policy.conservativeCareForInjection().weeks());
            case R13 -> Care.exhausted(policy.conservativeCareForFusion());
            case R14 -> BlockRecords.complete(policy.diagnosticBlock());
            case R15, R16 -> Blocks.positive(policy);
            case R17 -> Sessions.fewer(policy.diagnosticSessions());
            case R19 -> Images.ofTheSiJoint(policy.siJointImaging());
            case R20 -> Images.ofThePelvis();
            case R21 -> Images.ofTheLumbarSpine();
            case R23 ->
                    one(
                            "no other pain source were more likely",
                            it -> it.history.otherSourceMoreLikely = NO);
            case R24 ->
                    one(
                            "inflammatory sacroiliitis were excluded",
                            it -> it.history.inflammatorySacroiliitis = NO);
            case R27 ->
                    List.of(
                            new Alteration(
                                    "there were no allergy to the implant's metal",
                                    it -> it.history.implantMetalAllergy = NO),
                            new Alteration(
                                    "the anatomy did not prevent placement",
                                    it -> it.history.placementPreventingAnatomy = NO));
            case R29 -> one("the patient were not pregnant", it -> it.history.pregnant = NO);
            case R18, R25, R28, R30, R31, R32, R33, R34, R37, R38, R39 -> List.of();
        };
    }

    /// What the routing table reads although no rule of its own stands for it.
    public static List<Alteration> besideTheRules() {
        return List.of(
                new Alteration(
                        "the painful joint had not been fused before",
                        it -> it.history.priorSiJointFusionSides = List.of()),
                new Alteration(
                        "there were no allergy to local anaesthetic",
                        it -> it.history.localAnaestheticAllergy = NO));
    }

    static List<Alteration> one(String supposition, Consumer<PictureDraft> change) {
        return List.of(new Alteration(supposition, change));
    }

    private Alterations() {}
}
