package health.ilium.triage.assessment.rules;

import health.ilium.triage.assessment.block.BlocksOnPainfulSide;
import health.ilium.triage.assessment.facts.ClinicalPicture;
import health.ilium.triage.assessment.facts.Fact;
import health.ilium.triage.assessment.facts.Side;
import health.ilium.triage.assessment.policy.RuleParameters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/// Every rule, in the order in which a decision lists them.
public final class AllRules {

    private static final List<Rule> RULES = inOrder();

    public static Findings judge(ClinicalPicture picture, RuleParameters policy) {
        var blocks =
                BlocksOnPainfulSide.in(picture, policy.diagnosticBlock(), policy.blockResponse());
        var chart = new Chart(picture, policy, blocks);
        var results = new EnumMap<RuleId, RuleResult>(RuleId.class);
        for (Rule rule : RULES) {
            var result = rule.judge(chart);
            results.put(result.rule(), result);
        }
        return new Findings(
                results,
                blocks,
                picture.painSide() != null,
                fusedBeforeOnPainfulSide(picture),
                picture.history().localAnaestheticAllergy() == Fact.YES);
    }

    private static boolean fusedBeforeOnPainfulSide(ClinicalPicture picture) {
        var fused = picture.history().priorSiJointFusionSides();
        if (fused != null) {
            for (Side side : picture.painfulSides()) {
                if (fused.contains(side)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Rule> inOrder() {
        var rules = new ArrayList<>(RedFlagIsExcluded.ALL);
        rules.addAll(
                List.of(
                        new PatientIsOfAge(),
                        new PainIsBelowL5AndOverSiJoint(),
                        new FortinFingerTestIsPositive(),
                        new PainLastsLongEnoughForInjection(),
                        new PainLastsLongEnoughForFusion(),
                        new AtLeastThreeProvocationTestsPositive(),
                        new PainIsStrongEnoughForInjection(),
                        new PainIsStrongEnoughForFusion(),
                        new DisabilityIsHighEnoughForFusion(),
                        new CareWasTriedBeforeInjection(),
                        new CareWasExhaustedBeforeFusion(),
                        new DiagnosticBlockIsValid(),
                        new BlockRelievedThePain(),
                        new EnoughBlocksArePositive(),
                        new OneMoreDiagnosticSessionIsAllowed(),
                        new TherapeuticSteroidInjectionWasTried(),
                        new ImagingIsRecentAndExcludesLesion(),
                        new PelvisXrayExcludesHipPathology(),
                        new LumbarImagingExcludesAnotherSource(),
                        new NoOtherPainSourceIsMoreLikely(),
                        new NoInflammatoryDisease(),
                        new NoGeneralisedPainDisorder(),
                        new NothingSpeaksAgainstAnImplant(),
                        new NoOsteoporosis(),
                        new PatientIsNotPregnant(),
                        new NoNicotineUse(),
                        new NoOpioidUse(),
                        new MetabolicValuesAreWithinLimits(),
                        new NoAnticoagulant(),
                        new NoAllergyToWhatIsInjected(),
                        new PriorLumbarFusion(),
                        new LitigationIsRecordedOnly(),
                        new PatientCanLimitWeightBearing()));
        return List.copyOf(rules);
    }

    private AllRules() {}
}
