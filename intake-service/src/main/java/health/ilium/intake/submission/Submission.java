package health.ilium.intake.submission;

import health.ilium.intake.clinical.ClinicalPicture;
import java.util.List;

/// A referral as submitted.
///
/// @param diagnoses ICD-10-CM codes
public record Submission(
        Referrer referrer,
        Patient patient,
        Priority priority,
        String reason,
        List<String> diagnoses,
        ClinicalPicture clinical) {

    public Submission {
        diagnoses = diagnoses == null ? List.of() : List.copyOf(diagnoses);
    }

    public Submission withClinical(ClinicalPicture facts) {
        return new Submission(referrer, patient, priority, reason, diagnoses, facts);
    }

    public Submission withPatient(Patient corrected) {
        return new Submission(referrer, corrected, priority, reason, diagnoses, clinical);
    }
}
