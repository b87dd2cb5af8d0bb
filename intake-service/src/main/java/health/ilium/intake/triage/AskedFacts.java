package health.ilium.intake.triage;

import health.ilium.intake.clinical.ClinicalPicture;
import health.ilium.intake.submission.Office;
import health.ilium.intake.submission.Sex;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// As much of a referral as triage is asked about.
///
/// @param office that looks after the case; null in a dry run
/// @param payer as the referrer names it; for readiness, never for the route
public record AskedFacts(
        @Nullable LocalDate birthDate,
        Sex sex,
        ClinicalPicture clinical,
        @Nullable Office office,
        @Nullable String payer) {}
