package health.ilium.intake.submission;

import health.ilium.intake.clinical.ClinicalPicture;
import health.ilium.intake.clinical.DiagnosticBlock;
import health.ilium.intake.clinical.PainScale;
import health.ilium.intake.clinical.YesNoUnknown;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// Submissions for tests.
public final class Submissions {

    private Submissions() {}

    public static Submission aSubmission() {
        return of("Ana", "Pérez", "+13055550123", "ana@example.org");
    }

    public static Submission of(String given, String family, String phone, String email) {
        return new Submission(
                new Referrer(
                        "1234567893",
                        "Dr Example",
                        "Example Family Medicine",
                        "+13055550101",
                        "office@example.org"),
                new Patient(
                        given,
                        family,
                        LocalDate.parse("1974-03-02"),
                        Sex.FEMALE,
                        phone,
                        email,
                        Language.ES,
                        Office.HIALEAH,
                        "A-1029",
                        null,
                        new Consent(
                                true, true, "REFERRER_FORM", Instant.parse("2026-11-20T15:00:00Z")),
                        YesNoUnknown.UNKNOWN,
                        null),
                Priority.ROUTINE,
                "Left buttock pain",
                List.of("M53.3"),
                facts());
    }

    /// With a red flag raised.
    public static Submission flagged() {
        return flagged(aSubmission());
    }

    public static Submission flagged(Submission submission) {
        return submission.withClinical(json("{\"redFlags\": {\"suspectedInfection\": \"YES\"}}"));
    }

    public static ClinicalPicture facts() {
        return json(
                """
                {"painSide": "LEFT", "painBelowL5": "YES", "painDurationMonths": 9,
                 "painScore": {"value": 7, "scale": "NRS_0_10", "measuredOn": "2026-11-18"},
                 "provocationTests": [{"test": "FABER", "side": "LEFT", "result": "POSITIVE"}],
                 "conservativeCare": [{"kind": "PHYSICAL_THERAPY", "weeks": 12}],
                 "imaging": [{"modality": "MRI", "region": "LUMBAR"}],
                 "redFlags": {"suspectedInfection": "NO"},
                 "history": {"pregnant": "NO", "priorSiJointFusionSides": [], "bmi": 24.5}}
                """);
    }

    public static DiagnosticBlock aBlock() {
        return new DiagnosticBlock(
                LocalDate.parse("2026-11-20"),
                null,
                null,
                YesNoUnknown.YES,
                null,
                YesNoUnknown.UNKNOWN,
                PainScale.NRS_0_10,
                new BigDecimal("8"),
                List.of());
    }

    /// Facts as JSON in the contract's names; what is left out is unknown.
    public static ClinicalPicture json(String facts) {
        return JsonMapper.shared().readValue(facts, ClinicalPicture.class);
    }
}
