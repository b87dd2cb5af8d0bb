package health.ilium.intake.triage.web;

import health.ilium.intake.clinical.ClinicalPicture;
import health.ilium.intake.clinical.web.ClinicalReader;
import health.ilium.intake.submission.Sex;
import health.ilium.intake.wire.json.Codes;
import health.ilium.intake.wire.json.Fields;
import health.ilium.intake.wire.json.Moments;
import health.ilium.intake.wire.json.Rule;

/// Reads the body of a dry run, in which anything may be missing.
final class FormReader {

    private static final Rule<Sex> SEX = Codes.of(Sex.class);

    private final Moments moments;
    private final ClinicalReader clinical;

    FormReader(Moments moments) {
        this.moments = moments;
        this.clinical = ClinicalReader.ofPicture(moments);
    }

    Form read(Fields body) {
        ClinicalPicture facts = body.object("clinical", clinical::read);
        return body.object(
                "patient",
                patient ->
                        new Form(
                                patient.optional("birthDate", moments.day()),
                                patient.optional("sex", SEX, Sex.UNKNOWN),
                                facts));
    }
}
