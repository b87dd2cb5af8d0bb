package health.ilium.intake.wire;

/// What a request is answered with.
public sealed interface Reply permits Answer, Problem {}
