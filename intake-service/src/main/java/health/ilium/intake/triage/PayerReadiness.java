package health.ilium.intake.triage;

import java.time.LocalDate;
import java.util.List;

/// How ready a case is for what one payer profile asks.
///
/// @param profile id, for example `commercial-strict`
/// @param covered false when the procedure is not covered at all
/// @param gaps what the payer would still miss, in plain sentences
/// @param source citation with its tag
/// @param expiresOn first day on which the profile no longer counts as verified
public record PayerReadiness(
        String profile,
        String title,
        boolean covered,
        List<String> gaps,
        String source,
        LocalDate verifiedOn,
        LocalDate expiresOn,
        boolean verified) {}
