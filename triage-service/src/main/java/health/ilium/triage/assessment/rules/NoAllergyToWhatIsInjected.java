package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R34;

import health.ilium.triage.assessment.facts.Fact;
import java.util.ArrayList;
import java.util.List;

/// Each allergy asks for something else: another modality, a clinician, an anaesthetic-only block.
final class NoAllergyToWhatIsInjected implements Rule {

    @Override
    public RuleId id() {
        return R34;
    }

    @Override
    public Outcome judge(Chart chart) {
        var history = chart.facts().history();
        return Outcome.metWhenNo(history.contrastAllergy())
                .and(Outcome.metWhenNo(history.localAnaestheticAllergy()))
                .and(Outcome.metWhenNo(history.steroidAllergy()));
    }

    @Override
    public Evidence evidence(Chart chart) {
        var history = chart.facts().history();
        var contrast = history.contrastAllergy();
        var anaesthetic = history.localAnaestheticAllergy();
        var steroid = history.steroidAllergy();
        return new Evidence(
                "contrast %s, local anaesthetic %s, steroid %s"
                        .formatted(contrast, anaesthetic, steroid),
                "all NO",
                chart.policy().allergies().source(),
                new UnknownFacts()
                        .and(contrast, "clinical.history.contrastAllergy")
                        .and(anaesthetic, "clinical.history.localAnaestheticAllergy")
                        .and(steroid, "clinical.history.steroidAllergy")
                        .fields());
    }

    @Override
    public List<String> cautions(Chart chart, Outcome found) {
        var history = chart.facts().history();
        var cautions = new ArrayList<String>();
        if (history.contrastAllergy() == Fact.YES) {
            cautions.add("Allergy to contrast: another imaging modality is needed.");
        }
        if (history.localAnaestheticAllergy() == Fact.YES) {
            cautions.add("Allergy to local anaesthetic: a clinician reviews before any block.");
        }
        if (history.steroidAllergy() == Fact.YES) {
            cautions.add("Allergy to steroid: an anaesthetic-only block.");
        }
        return cautions;
    }
}
