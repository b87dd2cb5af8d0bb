package health.ilium.benchmarks.replay;

import health.ilium.contract.TriageDecision;
import health.ilium.contract.TriageRequested;

/// A request and what triage said to it, both as bytes too.
@SuppressWarnings("ArrayRecordComponent") // never compared
record Judged(TriageRequested request, byte[] input, TriageDecision decision, byte[] body) {}
