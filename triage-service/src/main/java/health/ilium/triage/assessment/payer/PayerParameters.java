package health.ilium.triage.assessment.payer;

import static java.util.Objects.requireNonNullElse;

import health.ilium.triage.assessment.policy.BlockCriteria;
import health.ilium.triage.assessment.policy.RedFlagSources;
import health.ilium.triage.assessment.policy.ReliefBands;
import health.ilium.triage.assessment.policy.RuleParameters;
import health.ilium.triage.assessment.policy.RuleParameters.AgeLimits;
import health.ilium.triage.assessment.policy.RuleParameters.AtLeast;
import health.ilium.triage.assessment.policy.RuleParameters.AtLeastMonths;
import health.ilium.triage.assessment.policy.RuleParameters.AtLeastWeeks;
import health.ilium.triage.assessment.policy.RuleParameters.CareForFusion;
import health.ilium.triage.assessment.policy.RuleParameters.Cited;
import health.ilium.triage.assessment.policy.RuleParameters.MetabolicLimits;
import health.ilium.triage.assessment.policy.RuleParameters.PainDurationForFusion;
import health.ilium.triage.assessment.policy.RuleParameters.PositiveBlocks;
import health.ilium.triage.assessment.policy.RuleParameters.PositiveTests;
import health.ilium.triage.assessment.policy.RuleParameters.PregnancyQuestion;
import health.ilium.triage.assessment.policy.RuleParameters.RecentImaging;
import health.ilium.triage.assessment.policy.RuleParameters.SessionLimit;
import org.jspecify.annotations.Nullable;

/// What a payer asks for otherwise than the policy, under the policy's names; null where it does
/// not differ.
public record PayerParameters(
        @Nullable RedFlagSources redFlags,
        @Nullable AgeLimits age,
        @Nullable Cited painLocation,
        @Nullable Cited fortinFingerTest,
        @Nullable AtLeastMonths painDurationForInjection,
        @Nullable PainDurationForFusion painDurationForFusion,
        @Nullable PositiveTests provocationTests,
        @Nullable AtLeast painScoreForInjection,
        @Nullable AtLeast painScoreForFusion,
        @Nullable AtLeast disabilityForFusion,
        @Nullable AtLeastWeeks conservativeCareForInjection,
        @Nullable CareForFusion conservativeCareForFusion,
        @Nullable BlockCriteria diagnosticBlock,
        @Nullable ReliefBands blockResponse,
        @Nullable PositiveBlocks positiveBlocks,
        @Nullable SessionLimit diagnosticSessions,
        @Nullable Cited therapeuticSteroidInjection,
        @Nullable RecentImaging siJointImaging,
        @Nullable Cited pelvisImaging,
        @Nullable Cited lumbarImaging,
        @Nullable Cited otherPainSource,
        @Nullable Cited inflammatoryDisease,
        @Nullable Cited generalisedPainDisorder,
        @Nullable Cited implantObstacles,
        @Nullable Cited osteoporosis,
        @Nullable PregnancyQuestion pregnancy,
        @Nullable Cited nicotineUse,
        @Nullable Cited opioidUse,
        @Nullable MetabolicLimits metabolicLimits,
        @Nullable Cited anticoagulant,
        @Nullable Cited allergies,
        @Nullable Cited priorLumbarFusion,
        @Nullable Cited litigation,
        @Nullable Cited weightBearing) {

    RuleParameters over(RuleParameters policy) {
        return new RuleParameters(
                requireNonNullElse(redFlags, policy.redFlags()),
                requireNonNullElse(age, policy.age()),
                requireNonNullElse(painLocation, policy.painLocation()),
                requireNonNullElse(fortinFingerTest, policy.fortinFingerTest()),
                requireNonNullElse(painDurationForInjection, policy.painDurationForInjection()),
                requireNonNullElse(painDurationForFusion, policy.painDurationForFusion()),
                requireNonNullElse(provocationTests, policy.provocationTests()),
                requireNonNullElse(painScoreForInjection, policy.painScoreForInjection()),
                requireNonNullElse(painScoreForFusion, policy.painScoreForFusion()),
                requireNonNullElse(disabilityForFusion, policy.disabilityForFusion()),
                requireNonNullElse(
                        conservativeCareForInjection, policy.conservativeCareForInjection()),
                requireNonNullElse(conservativeCareForFusion, policy.conservativeCareForFusion()),
                requireNonNullElse(diagnosticBlock, policy.diagnosticBlock()),
                requireNonNullElse(blockResponse, policy.blockResponse()),
                requireNonNullElse(positiveBlocks, policy.positiveBlocks()),
                requireNonNullElse(diagnosticSessions, policy.diagnosticSessions()),
                requireNonNullElse(
                        therapeuticSteroidInjection, policy.therapeuticSteroidInjection()),
                requireNonNullElse(siJointImaging, policy.siJointImaging()),
                requireNonNullElse(pelvisImaging, policy.pelvisImaging()),
                requireNonNullElse(lumbarImaging, policy.lumbarImaging()),
                requireNonNullElse(otherPainSource, policy.otherPainSource()),
                requireNonNullElse(inflammatoryDisease, policy.inflammatoryDisease()),
                requireNonNullElse(generalisedPainDisorder, policy.generalisedPainDisorder()),
                requireNonNullElse(implantObstacles, policy.implantObstacles()),
                requireNonNullElse(osteoporosis, policy.osteoporosis()),
                requireNonNullElse(pregnancy, policy.pregnancy()),
                requireNonNullElse(nicotineUse, policy.nicotineUse()),
                requireNonNullElse(opioidUse, policy.opioidUse()),
                requireNonNullElse(metabolicLimits, policy.metabolicLimits()),
                requireNonNullElse(anticoagulant, policy.anticoagulant()),
                requireNonNullElse(allergies, policy.allergies()),
                requireNonNullElse(priorLumbarFusion, policy.priorLumbarFusion()),
                requireNonNullElse(litigation, policy.litigation()),
                requireNonNullElse(weightBearing, policy.weightBearing()));
    }
}
