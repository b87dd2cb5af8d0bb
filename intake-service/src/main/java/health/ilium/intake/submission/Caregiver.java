package health.ilium.intake.submission;

import org.jspecify.annotations.Nullable;

/// Somebody who helps the patient.
///
/// @param phone in E.164
public record Caregiver(
        @Nullable String name, @Nullable String phone, @Nullable String relationship) {}
