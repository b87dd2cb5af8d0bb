package health.ilium.triage.assessment.rules;

import health.ilium.triage.assessment.facts.ClinicalPicture;
import health.ilium.triage.assessment.facts.Fact;
import health.ilium.triage.assessment.facts.ImagingExamination;
import health.ilium.triage.assessment.facts.Modality;
import health.ilium.triage.assessment.facts.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Examinations of one region that may stand for one another. One that does not exclude another
/// cause outweighs every other, however old it is.
final class ImagingGroup {

    private final Region region;
    private final Set<Modality> modalities;
    private final @Nullable Integer withinMonths;

    ImagingGroup(Region region, Set<Modality> modalities, @Nullable Integer withinMonths) {
        this.region = region;
        this.modalities = modalities;
        this.withinMonths = withinMonths;
    }

    Outcome read(ClinicalPicture facts) {
        boolean met = false;
        boolean open = false;
        boolean listed = false;
        for (ImagingExamination examination : facts.imaging()) {
            if (belongs(examination)) {
                listed = true;
                boolean dated = withinMonths == null || examination.performedOn() != null;
                boolean tooOld = isTooOld(examination, facts);
                switch (examination.excludesOtherCause()) {
                    case NO -> {
                        return Outcome.NOT_MET;
                    }
                    case YES -> {
                        met |= dated && !tooOld;
                        open |= !dated;
                    }
                    case UNKNOWN -> open |= !tooOld;
                }
            }
        }
        if (met) {
            return Outcome.MET;
        }
        return open || !listed ? Outcome.UNKNOWN : Outcome.NOT_MET;
    }

    /// The fields that would settle an unknown group.
    List<String> settledBy(ClinicalPicture facts) {
        var fields = new ArrayList<String>();
        for (int i = 0; i < facts.imaging().size(); i++) {
            var examination = facts.imaging().get(i);
            if (belongs(examination) && !isTooOld(examination, facts)) {
                var path = "clinical.imaging[" + i + "]";
                if (examination.excludesOtherCause() == Fact.UNKNOWN) {
                    fields.add(path + ".excludesOtherCause");
                }
                if (withinMonths != null && examination.performedOn() == null) {
                    fields.add(path + ".performedOn");
                }
            }
        }
        return fields.isEmpty() ? List.of("clinical.imaging") : fields;
    }

    private boolean belongs(ImagingExamination examination) {
        return examination.region() == region && modalities.contains(examination.modality());
    }

    private boolean isTooOld(ImagingExamination examination, ClinicalPicture facts) {
        var performedOn = examination.performedOn();
        return withinMonths != null
                && performedOn != null
                && !facts.isWithinMonths(withinMonths, performedOn);
    }
}
