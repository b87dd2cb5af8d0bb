package health.ilium.intake.clinical;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One examination.
///
/// @param excludesOtherCause whether it rules out what else could explain the pain
public record ImagingExamination(
        Modality modality,
        Region region,
        @Nullable LocalDate performedOn,
        YesNoUnknown excludesOtherCause) {

    public ImagingExamination {
        excludesOtherCause = YesNoUnknown.known(excludesOtherCause);
    }

    /// How an image was made.
    public enum Modality {
        XRAY,
        CT,
        MRI
    }

    /// What an image shows.
    public enum Region {
        SI_JOINT,
        PELVIS,
        LUMBAR
    }
}
