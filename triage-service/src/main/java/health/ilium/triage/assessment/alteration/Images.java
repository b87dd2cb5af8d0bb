package health.ilium.triage.assessment.alteration;

import static health.ilium.triage.assessment.alteration.Alterations.one;

import health.ilium.triage.assessment.facts.Fact;
import health.ilium.triage.assessment.facts.ImagingExamination;
import health.ilium.triage.assessment.facts.Modality;
import health.ilium.triage.assessment.facts.Region;
import health.ilium.triage.assessment.policy.RuleParameters.RecentImaging;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Images of today that exclude another cause, in place of those that did not.
final class Images {

    private static final Set<Modality> XRAY = Set.of(Modality.XRAY);
    private static final Set<Modality> CT_OR_MRI = Set.of(Modality.CT, Modality.MRI);

    static List<Alteration> ofTheSiJoint(RecentImaging limit) {
        var recently = " of the last %d months showed no lesion".formatted(limit.withinMonths());
        return List.of(
                new Alteration(
                        "an SI joint X-ray" + recently,
                        it -> exclude(XRAY, Modality.XRAY, Region.SI_JOINT, it)),
                new Alteration(
                        "an SI joint CT or MRI" + recently,
                        it -> exclude(CT_OR_MRI, Modality.MRI, Region.SI_JOINT, it)));
    }

    static List<Alteration> ofThePelvis() {
        return one(
                "a pelvis X-ray excluded hip pathology",
                it -> exclude(XRAY, Modality.XRAY, Region.PELVIS, it));
    }

    static List<Alteration> ofTheLumbarSpine() {
        return one(
                "a lumbar CT or MRI excluded another source",
                it -> exclude(CT_OR_MRI, Modality.MRI, Region.LUMBAR, it));
    }

    private static void exclude(
            Set<Modality> replaced, Modality by, Region region, PictureDraft draft) {
        var imaging = new ArrayList<>(draft.imaging);
        imaging.removeIf(it -> it.region() == region && replaced.contains(it.modality()));
        imaging.add(new ImagingExamination(by, region, draft.asOf(), Fact.YES));
        draft.imaging = imaging;
    }

    private Images() {}
}
