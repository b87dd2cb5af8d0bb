package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R19;

import health.ilium.triage.assessment.facts.Modality;
import health.ilium.triage.assessment.facts.Region;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// An X-ray of the SI joint, and a CT or MRI of it.
final class ImagingIsRecentAndExcludesLesion implements Rule {

    private static final Set<Modality> XRAY = EnumSet.of(Modality.XRAY);
    private static final Set<Modality> CT_OR_MRI = EnumSet.of(Modality.CT, Modality.MRI);

    @Override
    public RuleResult judge(Chart chart) {
        var limit = chart.policy().siJointImaging();
        var xray = new ImagingGroup(Region.SI_JOINT, XRAY, limit.withinMonths());
        var section = new ImagingGroup(Region.SI_JOINT, CT_OR_MRI, limit.withinMonths());
        return ImagingExcludes.judge(
                R19,
                chart.facts(),
                "within " + limit.withinMonths() + " months",
                limit.source(),
                List.of(xray, section));
    }
}
