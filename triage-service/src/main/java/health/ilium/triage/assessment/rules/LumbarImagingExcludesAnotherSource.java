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
    public RuleResult judge(Chart chart) {
        return ImagingExcludes.judge(
                R21, chart.facts(), "done", chart.policy().lumbarImaging().source(), GROUPS);
    }
}
