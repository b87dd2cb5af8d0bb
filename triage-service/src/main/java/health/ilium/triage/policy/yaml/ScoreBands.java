package health.ilium.triage.policy.yaml;

import static health.ilium.triage.policy.yaml.Consistency.inconsistent;
import static health.ilium.triage.policy.yaml.Consistency.number;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// More evidence never gives fewer points.
final class ScoreBands {

    private static final List<String> BANDS =
            List.of(
                    "/blockResponse/positiveBlocks",
                    "/provocationTests",
                    "/conservativeCare/weeks",
                    "/painScore",
                    "/disability");

    private static final List<String> SINGLE_POINTS =
            List.of(
                    "/conservativeCare/exhausted",
                    "/imaging/siJoint",
                    "/imaging/pelvis",
                    "/imaging/lumbar",
                    "/localisation/painLocation",
                    "/localisation/fortinFingerTest");

    private static final String CARE = "/conservativeCare/weeks";

    static Stream<Unplaced> flaws(JsonNode score) {
        var flaws = new ArrayList<Unplaced>();
        for (var bands : BANDS) {
            var list = score.at(bands);
            for (int i = 1; i < list.size(); i++) {
                var place = "/score" + bands + "/" + i;
                if (!rises(list, i, "from", 1)) {
                    flaws.add(inconsistent(place + "/from", "must be above the band before"));
                }
                if (!rises(list, i, "points", 0)) {
                    flaws.add(inconsistent(place + "/points", "must not be below the band before"));
                }
            }
        }
        if (score.at("/conservativeCare/exhausted").asInt(0) < most(score.at(CARE))
                && score.at("/conservativeCare/exhausted").isNumber()) {
            flaws.add(
                    inconsistent(
                            "/score/conservativeCare/exhausted",
                            "must not be below the points of 'weeks'"));
        }
        if (score.at("/blockResponse/indeterminate").asInt(0)
                > most(score.at("/blockResponse/positiveBlocks"))) {
            flaws.add(
                    inconsistent(
                            "/score/blockResponse/indeterminate",
                            "must not be above the points of 'positiveBlocks'"));
        }
        return flaws.stream();
    }

    static int mostPoints(JsonNode score) {
        int bands =
                BANDS.stream()
                        .filter(it -> !it.equals(CARE))
                        .mapToInt(it -> most(score.at(it)))
                        .sum();
        return bands + SINGLE_POINTS.stream().mapToInt(it -> score.at(it).asInt(0)).sum();
    }

    private static int most(JsonNode bands) {
        return bands.isEmpty() ? 0 : bands.path(bands.size() - 1).path("points").asInt(0);
    }

    /// @param least how `compareTo` must come out at least
    private static boolean rises(JsonNode bands, int index, String property, int least) {
        var before = number(bands.path(index - 1).path(property));
        var here = number(bands.path(index).path(property));
        return before.isEmpty() || here.isEmpty() || here.get().compareTo(before.get()) >= least;
    }

    private ScoreBands() {}
}
