package health.ilium.triage.assessment.facts;

import java.util.List;

/// The side of the pain.
public enum PainSide {
    LEFT,
    RIGHT,
    BILATERAL;

    public List<Side> sides() {
        return switch (this) {
            case LEFT -> List.of(Side.LEFT);
            case RIGHT -> List.of(Side.RIGHT);
            case BILATERAL -> List.of(Side.LEFT, Side.RIGHT);
        };
    }
}
