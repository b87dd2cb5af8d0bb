package health.ilium.triage.assessment.policy;

import java.math.BigDecimal;

/// Percent of relief. Half-open: [0, indeterminate) is negative, [positive, 100] positive.
public record ReliefBands(BigDecimal positiveFrom, BigDecimal indeterminateFrom, Source source) {}
