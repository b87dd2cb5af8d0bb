package health.ilium.intake.triage.http;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param triageUrl base address of the triage service
/// @param dryRunTimeout how long a dry run may take before it counts as not available
@ConfigurationProperties("intake")
record TriageAddress(
        @DefaultValue("http://localhost:8081") URI triageUrl,
        @DefaultValue("2s") Duration dryRunTimeout) {}
