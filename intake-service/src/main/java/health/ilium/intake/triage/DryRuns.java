package health.ilium.intake.triage;

import health.ilium.intake.clinical.ClinicalPicture;
import health.ilium.intake.submission.Sex;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Asks triage about facts that belong to no referral yet.
public interface DryRuns {

    /// Empty when triage cannot be asked now.
    Optional<TriageDecision> decide(
            @Nullable LocalDate birthDate, Sex sex, ClinicalPicture clinical, Instant now);
}
