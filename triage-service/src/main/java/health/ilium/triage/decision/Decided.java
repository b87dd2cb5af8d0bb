package health.ilium.triage.decision;

import health.ilium.triage.assessment.Decision;
import java.time.Instant;
import java.util.UUID;

/// A request and what was decided about it.
public record Decided(UUID decisionId, Instant decidedAt, Request request, Decision decision) {}
