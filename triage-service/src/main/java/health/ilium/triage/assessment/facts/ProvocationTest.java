package health.ilium.triage.assessment.facts;

/// One provocation test on one side.
public record ProvocationTest(ProvocationTestName test, Side side, ProvocationResult result) {}
