package health.ilium.intake.clinical;

import java.util.Set;

/// A part of the clinical facts, said later. Objects merge, lists replace, and what was said to be
/// null is UNKNOWN again, except that a red flag that was YES stays YES.
///
/// @param fields what was said, as paths below `clinical` down to values and lists, such as
///     `painScore.value`, `redFlags.suspectedInfection`, `imaging`; an object said to be null is
///     the path of the object
/// @param said the values of those fields; everything else in it means nothing
public record Information(Set<String> fields, ClinicalPicture said) {

    public Information {
        fields = Set.copyOf(fields);
    }

    /// The facts after this was said.
    public ClinicalPicture onto(ClinicalPicture current) {
        ClinicalPicture merged = new Merge(fields).of(current, said);
        return merged.withRedFlags(merged.redFlags().after(current.redFlags()));
    }
}
