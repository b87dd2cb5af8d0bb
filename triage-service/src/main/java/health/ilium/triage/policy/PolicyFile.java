package health.ilium.triage.policy;

import health.ilium.triage.assessment.policy.Policy;
import java.nio.ByteBuffer;

/// A policy and the file it was read from, whole array.
public record PolicyFile(Policy policy, ByteBuffer content) {}
