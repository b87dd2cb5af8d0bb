package health.ilium.intake.submission.web;

import health.ilium.intake.clinical.web.ClinicalReader;
import health.ilium.intake.submission.Priority;
import health.ilium.intake.submission.Submission;
import health.ilium.intake.wire.json.Codes;
import health.ilium.intake.wire.json.Fields;
import health.ilium.intake.wire.json.Moments;
import health.ilium.intake.wire.json.Rule;
import health.ilium.intake.wire.json.Texts;
import java.util.List;

/// Reads the body of a submission.
public final class SubmissionReader {

    private static final int LONGEST_LIST = 50;
    private static final Rule<Priority> PRIORITY = Codes.of(Priority.class);
    private static final Rule<String> REASON = Texts.prose(4_000);

    private final PatientReader patients;
    private final ClinicalReader clinical;

    public SubmissionReader(Moments moments) {
        this.patients = new PatientReader(moments);
        this.clinical = ClinicalReader.ofPicture(moments);
    }

    public Submission read(Fields body) {
        List<String> diagnoses = body.values("diagnoses", LONGEST_LIST, Diagnosis.CODE);
        return new Submission(
                body.object("referrer", ReferrerReader::read),
                body.object("patient", patients::read),
                body.required("priority", PRIORITY),
                body.required("reason", REASON),
                diagnoses == null ? List.of() : diagnoses,
                body.object("clinical", clinical::read));
    }
}
