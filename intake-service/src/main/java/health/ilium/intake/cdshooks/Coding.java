package health.ilium.intake.cdshooks;

import org.jspecify.annotations.Nullable;

/// A code of a code system.
///
/// @param display words for a person
public record Coding(String system, String code, @Nullable String display) {}
