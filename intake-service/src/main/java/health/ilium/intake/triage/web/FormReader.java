package health.ilium.intake.triage.web;

import health.ilium.intake.clinical.ClinicalPicture;
import health.ilium.intake.clinical.web.ClinicalReader;
import health.ilium.intake.submission.Insurance;
import health.ilium.intake.submission.Sex;
import health.ilium.intake.triage.AskedFacts;
import health.ilium.intake.wire.json.Codes;
import health.ilium.intake.wire.json.Fields;
import health.ilium.intake.wire.json.Moments;
import health.ilium.intake.wire.json.Rule;
import health.ilium.intake.wire.json.Texts;
import org.jspecify.annotations.Nullable;

/// Reads the body of a dry run, in which anything may be missing.
public final class FormReader {

    private static final Rule<Sex> SEX = Codes.of(Sex.class);
    private static final Rule<String> PAYER = Texts.line(100);

    private final Moments moments;
    private final ClinicalReader clinical;

    public FormReader(Moments moments) {
        this.moments = moments;
        this.clinical = ClinicalReader.ofPicture(moments);
    }

    public AskedFacts read(Fields body) {
        ClinicalPicture facts = body.object("clinical", clinical::read);
        return body.object(
                "patient",
                patient ->
                        new AskedFacts(
                                patient.optional("birthDate", moments.day()),
                                patient.optional("sex", SEX, Sex.UNKNOWN),
                                facts,
                                null,
                                payer(patient)));
    }

    private static @Nullable String payer(Fields patient) {
        var insurance =
                patient.optionalObject(
                        "insurance", it -> new Insurance(it.optional("payer", PAYER), null));
        return insurance == null ? null : insurance.payer();
    }
}
