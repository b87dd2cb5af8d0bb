package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R34;

import health.ilium.triage.assessment.facts.Fact;
import java.util.ArrayList;
import java.util.List;

/// Each allergy asks for something else: another modality, a clinician, an anaesthetic-only block.
final class NoAllergyToWhatIsInjected implements Rule {

    @Override
    public RuleResult judge(Chart chart) {
        var history = chart.facts().history();
        var contrast = history.contrastAllergy();
        var anaesthetic = history.localAnaestheticAllergy();
        var steroid = history.steroidAllergy();
        var outcome =
                Outcome.metWhenNo(contrast)
                        .and(Outcome.metWhenNo(anaesthetic))
                        .and(Outcome.metWhenNo(steroid));
        var value =
                "contrast "
                        + contrast
                        + ", local anaesthetic "
                        + anaesthetic
                        + ", steroid "
                        + steroid;
        var result =
                RuleResult.of(R34, outcome, value, "all NO", chart.policy().allergies().source())
                        .cautions(cautions(contrast, anaesthetic, steroid));
        return outcome != Outcome.UNKNOWN
                ? result
                : result.settledBy(
                        new UnknownFacts()
                                .and(contrast, "clinical.history.contrastAllergy")
                                .and(anaesthetic, "clinical.history.localAnaestheticAllergy")
                                .and(steroid, "clinical.history.steroidAllergy")
                                .fields());
    }

    private static List<String> cautions(Fact contrast, Fact anaesthetic, Fact steroid) {
        var cautions = new ArrayList<String>();
        if (contrast == Fact.YES) {
            cautions.add("Allergy to contrast: another imaging modality is needed.");
        }
        if (anaesthetic == Fact.YES) {
            cautions.add("Allergy to local anaesthetic: a clinician reviews before any block.");
        }
        if (steroid == Fact.YES) {
            cautions.add("Allergy to steroid: an anaesthetic-only block.");
        }
        return cautions;
    }
}
