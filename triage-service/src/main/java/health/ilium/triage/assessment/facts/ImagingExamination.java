package health.ilium.triage.assessment.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One imaging examination.
public record ImagingExamination(
        Modality modality,
        Region region,
        @Nullable LocalDate performedOn,
        Fact excludesOtherCause) {}
