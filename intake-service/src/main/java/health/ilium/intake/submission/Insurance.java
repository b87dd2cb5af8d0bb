package health.ilium.intake.submission;

import org.jspecify.annotations.Nullable;

/// Who pays.
public record Insurance(@Nullable String payer, @Nullable String memberId) {}
