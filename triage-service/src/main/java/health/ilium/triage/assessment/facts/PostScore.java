package health.ilium.triage.assessment.facts;

import java.math.BigDecimal;

/// Pain some whole minutes after an injection, on the scale of its block.
public record PostScore(int minutes, BigDecimal score) {}
