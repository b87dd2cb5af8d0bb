package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.RF1;
import static health.ilium.triage.assessment.rules.RuleId.RF2;
import static health.ilium.triage.assessment.rules.RuleId.RF3;
import static health.ilium.triage.assessment.rules.RuleId.RF4;
import static health.ilium.triage.assessment.rules.RuleId.RF5;
import static health.ilium.triage.assessment.rules.RuleId.RF6;
import static health.ilium.triage.assessment.rules.RuleId.RF7;

import health.ilium.triage.assessment.facts.Fact;
import health.ilium.triage.assessment.facts.RedFlags;
import health.ilium.triage.assessment.policy.RedFlagSources;
import health.ilium.triage.assessment.policy.Source;
import java.util.List;
import java.util.function.Function;

/// A red flag is excluded only by a clear NO.
record RedFlagIsExcluded(
        RuleId id,
        Function<RedFlags, Fact> flag,
        Function<RedFlagSources, Source> source,
        String field)
        implements Rule {

    static final List<Rule> ALL =
            List.of(
                    new RedFlagIsExcluded(
                            RF1,
                            RedFlags::caudaEquinaSigns,
                            RedFlagSources::caudaEquinaSigns,
                            "clinical.redFlags.caudaEquinaSigns"),
                    new RedFlagIsExcluded(
                            RF2,
                            RedFlags::progressiveNeurologicDeficit,
                            RedFlagSources::progressiveNeurologicDeficit,
                            "clinical.redFlags.progressiveNeurologicDeficit"),
                    new RedFlagIsExcluded(
                            RF3,
                            RedFlags::suspectedInfection,
                            RedFlagSources::suspectedInfection,
                            "clinical.redFlags.suspectedInfection"),
                    new RedFlagIsExcluded(
                            RF4,
                            RedFlags::majorTraumaOrFragilityFracture,
                            RedFlagSources::majorTraumaOrFragilityFracture,
                            "clinical.redFlags.majorTraumaOrFragilityFracture"),
                    new RedFlagIsExcluded(
                            RF5,
                            RedFlags::cancerHistoryOrUnexplainedWeightLoss,
                            RedFlagSources::cancerHistoryOrUnexplainedWeightLoss,
                            "clinical.redFlags.cancerHistoryOrUnexplainedWeightLoss"),
                    new RedFlagIsExcluded(
                            RF6,
                            RedFlags::postProcedureComplication,
                            RedFlagSources::postProcedureComplication,
                            "clinical.redFlags.postProcedureComplication"),
                    new RedFlagIsExcluded(
                            RF7,
                            RedFlags::aorticAneurysmFeatures,
                            RedFlagSources::aorticAneurysmFeatures,
                            "clinical.redFlags.aorticAneurysmFeatures"));

    @Override
    public Outcome judge(Chart chart) {
        return Outcome.metWhenNo(flag.apply(chart.facts().redFlags()));
    }

    @Override
    public Evidence evidence(Chart chart) {
        return new Evidence(
                flag.apply(chart.facts().redFlags()).name(),
                "NO",
                source.apply(chart.policy().redFlags()),
                field);
    }
}
