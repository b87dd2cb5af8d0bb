package health.ilium.triage.policy;

import java.time.Instant;

/// From an instant on a version is in force, until another one is.
public record Activation(PolicyVersion version, Instant effectiveFrom, Person by, Instant at) {}
