package health.ilium.benchmarks.replay;

import health.ilium.contract.TriageDecision;
import health.ilium.contract.TriageRequested;

/// A request and what triage said to it, each also as its Avro binary in hex.
record Judged(TriageRequested request, String input, TriageDecision decision, String body) {}
