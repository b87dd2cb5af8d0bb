package health.ilium.triage.assessment.alteration;

import health.ilium.triage.assessment.facts.ClinicalPicture;
import java.util.List;
import java.util.function.Consumer;

/// One fact that could have been otherwise: the supposition as the first half of a sentence, for
/// example "the pain had lasted at least 3 months", and the change that makes it so.
public final class Alteration {

    private final String supposition;
    private final Consumer<PictureDraft> change;

    Alteration(String supposition, Consumer<PictureDraft> change) {
        this.supposition = supposition;
        this.change = change;
    }

    public String supposition() {
        return supposition;
    }

    /// The picture with all of these made so.
    public static ClinicalPicture apply(List<Alteration> alterations, ClinicalPicture picture) {
        var draft = new PictureDraft(picture);
        for (Alteration alteration : alterations) {
            alteration.change.accept(draft);
        }
        return draft.picture();
    }
}
