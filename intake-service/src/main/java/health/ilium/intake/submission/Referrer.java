package health.ilium.intake.submission;

import org.jspecify.annotations.Nullable;

/// Who refers.
///
/// @param npi National Provider Identifier, ten digits
/// @param practice name as given; the owner of the referral is the token's practice instead
/// @param phone in E.164
public record Referrer(
        String npi, String name, String practice, @Nullable String phone, @Nullable String email) {}
