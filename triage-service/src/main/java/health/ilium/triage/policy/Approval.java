package health.ilium.triage.policy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// @param reviewOn when somebody must look at the policy again; null for a shipped one
public record Approval(Person by, Instant at, @Nullable LocalDate reviewOn) {}
