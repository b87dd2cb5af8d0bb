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
    public RuleId id() {
        return R19;
    }

    @Override
    public Outcome judge(Chart chart) {
        return ImagingExcludes.anotherCause(groups(chart), chart);
    }

    @Override
    public Evidence evidence(Chart chart) {
        var limit = chart.policy().siJointImaging();
        return new Evidence(
                null,
                "within " + limit.withinMonths() + " months",
                limit.source(),
                ImagingExcludes.settledBy(groups(chart), chart));
    }

    private static List<ImagingGroup> groups(Chart chart) {
        int months = chart.policy().siJointImaging().withinMonths();
        return List.of(
                new ImagingGroup(Region.SI_JOINT, XRAY, months),
                new ImagingGroup(Region.SI_JOINT, CT_OR_MRI, months));
    }
}
