package health.ilium.triage.assessment.policy;

import java.math.BigDecimal;
import java.util.List;

/// Points that grow with a value: the last band whose start is reached gives its points, below
/// the first one there are none.
public record Bands(List<Band> bands) {

    public record Band(BigDecimal from, int points) {}

    public Bands {
        bands = List.copyOf(bands);
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i - 1).from().compareTo(bands.get(i).from()) >= 0) {
                throw new IllegalArgumentException("bands must rise");
            }
        }
        if (bands.isEmpty()) {
            throw new IllegalArgumentException("at least one band is needed");
        }
    }

    public int points(BigDecimal value) {
        int points = 0;
        for (Band band : bands) {
            if (value.compareTo(band.from()) >= 0) {
                points = band.points();
            }
        }
        return points;
    }

    public int points(int value) {
        return points(BigDecimal.valueOf(value));
    }

    public int most() {
        return bands.getLast().points();
    }
}
