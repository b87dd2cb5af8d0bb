package health.ilium.triage.assessment.alteration;

import static health.ilium.triage.assessment.alteration.Alterations.one;

import health.ilium.triage.assessment.facts.ConservativeCare;
import health.ilium.triage.assessment.facts.ConservativeCareKind;
import health.ilium.triage.assessment.policy.RuleParameters.CareForFusion;
import java.util.ArrayList;
import java.util.List;

/// Conservative care that goes on until it was long enough, or has what it lacked.
final class Care {

    static List<Alteration> lasting(int weeks) {
        return one(
                "conservative care had lasted at least %d weeks".formatted(weeks),
                it -> lengthen(weeks, it));
    }

    static List<Alteration> exhausted(CareForFusion required) {
        var alterations = new ArrayList<>(lasting(required.weeks()));
        alterations.add(
                new Alteration(
                        "conservative care had included exercise",
                        it ->
                                add(
                                        ConservativeCareKind.HOME_EXERCISE,
                                        required.exerciseWeeksOver() + 1,
                                        it)));
        alterations.add(
                new Alteration(
                        "conservative care had included medication",
                        it ->
                                add(
                                        ConservativeCareKind.MEDICATION,
                                        required.medicationWeeksOver() + 1,
                                        it)));
        return alterations;
    }

    /// The longest course goes on; where there was none, it is one that counts as neither exercise
    /// nor medication.
    private static void lengthen(int weeks, PictureDraft draft) {
        var care = stated(draft);
        int longest = ConservativeCare.longestWeeks(care);
        var kind = ConservativeCareKind.OTHER;
        for (ConservativeCare course : care) {
            kind = course.weeks() == longest ? course.kind() : kind;
        }
        if (longest < weeks) {
            add(kind, weeks, draft);
        }
    }

    private static void add(ConservativeCareKind kind, int weeks, PictureDraft draft) {
        var care = stated(draft);
        care.add(new ConservativeCare(kind, weeks));
        draft.conservativeCare = care;
    }

    private static List<ConservativeCare> stated(PictureDraft draft) {
        return draft.conservativeCare == null
                ? new ArrayList<>()
                : new ArrayList<>(draft.conservativeCare);
    }

    private Care() {}
}
