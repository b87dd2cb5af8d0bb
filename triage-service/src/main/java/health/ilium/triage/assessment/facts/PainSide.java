package health.ilium.triage.assessment.facts;

import java.util.List;

/// The side of the pain.
public enum PainSide {
    LEFT(Side.LEFT),
    RIGHT(Side.RIGHT),
    BILATERAL(Side.LEFT, Side.RIGHT);

    private final List<Side> sides;

    PainSide(Side... sides) {
        this.sides = List.of(sides);
    }

    public List<Side> sides() {
        return sides;
    }
}
