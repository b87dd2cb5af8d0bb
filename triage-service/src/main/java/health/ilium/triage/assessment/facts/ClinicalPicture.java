package health.ilium.triage.assessment.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything triage may look at, as it stood on the practice's calendar day `asOf`. Conservative
/// care is null when nobody stated it; a list, even an empty one, is a complete statement.
public record ClinicalPicture(
        LocalDate asOf,
        @Nullable LocalDate birthDate,
        Sex sex,
        @Nullable PainSide painSide,
        Fact painBelowL5,
        Fact painOverSiJoint,
        @Nullable Integer painDurationMonths,
        Fact pregnancyRelatedOnset,
        @Nullable Integer monthsSinceDelivery,
        @Nullable PainScore painScore,
        @Nullable Disability disability,
        Fact fortinFingerTest,
        List<ProvocationTest> provocationTests,
        @Nullable List<ConservativeCare> conservativeCare,
        List<DiagnosticBlock> diagnosticBlocks,
        List<ImagingExamination> imaging,
        RedFlags redFlags,
        History history) {

    public ClinicalPicture {
        provocationTests = List.copyOf(provocationTests);
        conservativeCare = conservativeCare == null ? null : List.copyOf(conservativeCare);
        diagnosticBlocks = List.copyOf(diagnosticBlocks);
        imaging = List.copyOf(imaging);
    }

    /// Whole years on `asOf`; null when the birth date is unknown.
    public @Nullable Integer age() {
        return birthDate == null ? null : (int) ChronoUnit.YEARS.between(birthDate, asOf);
    }

    /// No side when the painful one is unknown.
    public List<Side> painfulSides() {
        return painSide == null ? List.of() : painSide.sides();
    }

    /// Whether the SI joint of a painful side was fused before; not stated counts as no.
    public boolean fusedBeforeOnPainfulSide() {
        var fused = history.priorSiJointFusionSides();
        if (fused != null) {
            for (Side side : painfulSides()) {
                if (fused.contains(side)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// On or after the same day of the month so many months back; a day that month does not have
    /// becomes its last one.
    public boolean isWithinMonths(int months, LocalDate date) {
        return !date.isBefore(asOf.minusMonths(months));
    }
}
