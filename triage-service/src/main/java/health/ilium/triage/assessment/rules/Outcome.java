package health.ilium.triage.assessment.rules;

import health.ilium.triage.assessment.facts.Fact;
import java.math.BigDecimal;

/// What a rule found; MET is the favourable reading.
public enum Outcome {
    MET,
    NOT_MET,
    UNKNOWN;

    static Outcome metWhenYes(Fact fact) {
        return switch (fact) {
            case YES -> MET;
            case NO -> NOT_MET;
            case UNKNOWN -> UNKNOWN;
        };
    }

    static Outcome metWhenNo(Fact fact) {
        return switch (fact) {
            case YES -> NOT_MET;
            case NO -> MET;
            case UNKNOWN -> UNKNOWN;
        };
    }

    static Outcome metWhen(boolean favourable) {
        return favourable ? MET : NOT_MET;
    }

    static Outcome metFrom(int threshold, int value) {
        return metWhen(value >= threshold);
    }

    static Outcome metFrom(BigDecimal threshold, BigDecimal value) {
        return metWhen(value.compareTo(threshold) >= 0);
    }

    /// Both must hold: NOT_MET over UNKNOWN over MET.
    Outcome and(Outcome other) {
        if (this == NOT_MET || other == NOT_MET) {
            return NOT_MET;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : MET;
    }

    /// The better of two: MET over UNKNOWN over NOT_MET.
    Outcome or(Outcome other) {
        if (this == MET || other == MET) {
            return MET;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : NOT_MET;
    }
}
