package health.ilium.triage.decision.spring;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// @param payerProfiles folder with further payer profiles (`*.yaml`); one with the id of a shipped
///     profile takes its place
@ConfigurationProperties("triage")
record PayerProfileSettings(@Nullable Path payerProfiles) {}
