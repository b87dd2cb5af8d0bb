package health.ilium.intake.people;

import org.jspecify.annotations.Nullable;

/// Who somebody is at the practice's identity provider.
///
/// @param subject never given to somebody else there
/// @param verifiedEmail null unless the provider vouches for it
public record Identity(String issuer, String subject, @Nullable String verifiedEmail) {}
