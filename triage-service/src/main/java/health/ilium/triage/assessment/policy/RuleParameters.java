package health.ilium.triage.assessment.policy;

import health.ilium.triage.assessment.facts.ProvocationTestName;
import java.math.BigDecimal;
import java.util.Set;

/// What each rule asks for, with its source. The policy file says which rule each one belongs to.
public record RuleParameters(
        RedFlagSources redFlags,
        AgeLimits age,
        Cited painLocation,
        Cited fortinFingerTest,
        AtLeastMonths painDurationForInjection,
        PainDurationForFusion painDurationForFusion,
        PositiveTests provocationTests,
        AtLeast painScoreForInjection,
        AtLeast painScoreForFusion,
        AtLeast disabilityForFusion,
        AtLeastWeeks conservativeCareForInjection,
        CareForFusion conservativeCareForFusion,
        BlockCriteria diagnosticBlock,
        ReliefBands blockResponse,
        PositiveBlocks positiveBlocks,
        SessionLimit diagnosticSessions,
        Cited therapeuticSteroidInjection,
        RecentImaging siJointImaging,
        Cited pelvisImaging,
        Cited lumbarImaging,
        Cited otherPainSource,
        Cited inflammatoryDisease,
        Cited generalisedPainDisorder,
        Cited implantObstacles,
        Cited osteoporosis,
        PregnancyQuestion pregnancy,
        Cited nicotineUse,
        Cited opioidUse,
        MetabolicLimits metabolicLimits,
        Cited anticoagulant,
        Cited allergies,
        Cited priorLumbarFusion,
        Cited litigation,
        Cited weightBearing) {

    /// A rule without a number.
    public record Cited(Source source) {}

    /// A decimal that must be reached; the rule knows its unit.
    public record AtLeast(BigDecimal value, Source source) {}

    public record AtLeastMonths(int months, Source source) {}

    public record AtLeastWeeks(int weeks, Source source) {}

    /// Whole years. Inside both caution ages, ends included, nothing is said.
    public record AgeLimits(int reviewUnder, int cautionUnder, int cautionOver, Source source) {}

    public record PainDurationForFusion(int months, int monthsSinceDelivery, Source source) {}

    /// How many of the listed tests must be positive on one side.
    public record PositiveTests(int positive, Set<ProvocationTestName> of, Source source) {}

    public record CareForFusion(
            int weeks, int exerciseWeeksOver, int medicationWeeksOver, Source source) {}

    public record PositiveBlocks(int required, Source source) {}

    public record SessionLimit(int fewerThan, int withinMonths, Source source) {}

    public record RecentImaging(int withinMonths, Source source) {}

    /// Pregnancy is asked about only under this age.
    public record PregnancyQuestion(int askedUnderAge, Source source) {}

    public record MetabolicLimits(BigDecimal hba1cOver, BigDecimal bmiFrom, Source source) {}
}
