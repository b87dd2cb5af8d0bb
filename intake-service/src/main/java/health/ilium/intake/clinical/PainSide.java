package health.ilium.intake.clinical;

import java.util.List;

/// One side or both.
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
