package health.ilium.triage.assessment.rules;

import java.util.ArrayList;
import java.util.List;

/// Every rule, in the order in which a decision lists them, which is that of the ids.
final class AllRules {

    static final List<Rule> IN_ORDER = inOrder();

    static Rule rule(RuleId id) {
        return IN_ORDER.get(id.ordinal());
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
