package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R21;

import health.ilium.triage.assessment.facts.Modality;
import health.ilium.triage.assessment.facts.Region;
import java.util.EnumSet;
import java.util.List;

final class LumbarImagingExcludesAnotherSource implements Rule {

    private static final List<ImagingGroup> GROUPS =
            List.of(new ImagingGroup(Region.LUMBAR, EnumSet.of(Modality.CT, Modality.MRI), null));

    @Override
    public RuleId id() {
        return R21;
    }

    @Override
    public Outcome judge(Chart chart) {
        return ImagingExcludes.anotherCause(GROUPS, chart);
    }

    @Override
    public Evidence evidence(Chart chart) {
        return new Evidence(
                null,
                "done",
                chart.policy().lumbarImaging().source(),
                ImagingExcludes.settledBy(GROUPS, chart));
    }
}
