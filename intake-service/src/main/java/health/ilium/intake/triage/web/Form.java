package health.ilium.intake.triage.web;

import health.ilium.intake.clinical.ClinicalPicture;
import health.ilium.intake.submission.Sex;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// As much of a referral as triage looks at.
record Form(@Nullable LocalDate birthDate, Sex sex, ClinicalPicture clinical) {}
