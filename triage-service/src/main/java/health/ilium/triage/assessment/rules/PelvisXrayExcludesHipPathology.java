package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R20;

import health.ilium.triage.assessment.facts.Modality;
import health.ilium.triage.assessment.facts.Region;
import java.util.EnumSet;
import java.util.List;

final class PelvisXrayExcludesHipPathology implements Rule {

    private static final List<ImagingGroup> GROUPS =
            List.of(new ImagingGroup(Region.PELVIS, EnumSet.of(Modality.XRAY), null));

    @Override
    public RuleId id() {
        return R20;
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
                chart.policy().pelvisImaging().source(),
                ImagingExcludes.settledBy(GROUPS, chart));
    }
}
