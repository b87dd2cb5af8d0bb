package health.ilium.intake.clinical.web;

import static health.ilium.intake.clinical.web.Facts.yesNo;

import health.ilium.intake.clinical.ImagingExamination;
import health.ilium.intake.wire.json.Codes;
import health.ilium.intake.wire.json.Fields;
import health.ilium.intake.wire.json.Moments;
import health.ilium.intake.wire.json.Rule;
import java.time.LocalDate;

/// Reads an item of `clinical.imaging`.
final class ImagingReader {

    private static final Rule<ImagingExamination.Modality> MODALITY =
            Codes.of(ImagingExamination.Modality.class);
    private static final Rule<ImagingExamination.Region> REGION =
            Codes.of(ImagingExamination.Region.class);

    private final Rule<LocalDate> day;

    ImagingReader(Moments moments) {
        this.day = moments.day();
    }

    ImagingExamination read(Fields examination) {
        return new ImagingExamination(
                examination.required("modality", MODALITY),
                examination.required("region", REGION),
                examination.optional("performedOn", day),
                yesNo(examination, "excludesOtherCause"));
    }
}
