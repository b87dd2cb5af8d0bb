package health.ilium.intake.clinical;

/// One provocation test on one side.
public record ProvocationTest(ProvocationTestName test, Side side, ProvocationResult result) {}
