package health.ilium.triage.assessment.alteration;

import health.ilium.triage.assessment.facts.Fact;
import health.ilium.triage.assessment.facts.History;
import health.ilium.triage.assessment.facts.Side;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The part of a history that can decide a route, while it is being altered.
final class HistoryDraft {

    private final History original;
    Fact pregnant;
    @Nullable List<Side> priorSiJointFusionSides;
    Fact inflammatorySacroiliitis;
    Fact otherSourceMoreLikely;
    Fact localAnaestheticAllergy;
    Fact implantMetalAllergy;
    Fact placementPreventingAnatomy;

    HistoryDraft(History history) {
        original = history;
        pregnant = history.pregnant();
        priorSiJointFusionSides = history.priorSiJointFusionSides();
        inflammatorySacroiliitis = history.inflammatorySacroiliitis();
        otherSourceMoreLikely = history.otherSourceMoreLikely();
        localAnaestheticAllergy = history.localAnaestheticAllergy();
        implantMetalAllergy = history.implantMetalAllergy();
        placementPreventingAnatomy = history.placementPreventingAnatomy();
    }

    History history() {
        return new History(
                pregnant,
                original.priorLumbarFusion(),
                priorSiJointFusionSides,
                inflammatorySacroiliitis,
                original.generalisedPainDisorder(),
                otherSourceMoreLikely,
                original.osteoporosis(),
                original.nicotineUse(),
                original.opioidUse(),
                original.anticoagulant(),
                original.contrastAllergy(),
                localAnaestheticAllergy,
                original.steroidAllergy(),
                implantMetalAllergy,
                placementPreventingAnatomy,
                original.canLimitWeightBearing(),
                original.hba1cPercent(),
                original.bmi(),
                original.therapeuticSteroidInjection(),
                original.litigation());
    }
}
