package health.ilium.benchmarks.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The highest rate that is sustained: nobody refused, and 98 in a hundred through when the last
/// request was answered.
final class Highest {

    private static final double THROUGH = 0.98;

    /// Load at one rate.
    interface Steps {
        Map<String, Object> at(int rate) throws Exception;
    }

    private final Steps steps;
    private final String countedAs;
    private final int each;

    /// @param countedAs figure of a step that tells how much was done in time
    /// @param each how much is to be done for a referral
    Highest(Steps steps, String countedAs, int each) {
        this.steps = steps;
        this.countedAs = countedAs;
        this.each = each;
    }

    /// Every step on the way, each with whether it was sustained.
    List<Object> between(int start, int limit) throws Exception {
        var search = new Search(start, limit);
        var tried = new ArrayList<Object>();
        for (var rate = search.next(); rate.isPresent(); rate = search.next()) {
            var figures = steps.at(rate.getAsInt());
            boolean sustained = isSustained(figures);
            figures.put("sustained", sustained);
            search.tried(rate.getAsInt(), sustained);
            tried.add(figures);
        }
        System.out.println("highest sustained: " + search.highest());
        return tried;
    }

    boolean isSustained(Map<String, Object> figures) {
        return number(figures, "refused") == 0
                && number(figures, countedAs) >= THROUGH * each * number(figures, "submitted");
    }

    private static int number(Map<String, Object> figures, String name) {
        return figures.get(name) instanceof Integer number ? number : 0;
    }
}
