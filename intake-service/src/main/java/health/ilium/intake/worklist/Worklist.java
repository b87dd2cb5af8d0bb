package health.ilium.intake.worklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All cases as the people of the practice look at them.
public interface Worklist {

    /// Counting stops here: nobody reads how many more there are.
    int COUNTED = 1_000;

    /// A page of a queue, the most urgent case first.
    ///
    /// @param after the last case of the page before; null for the first page
    List<WorklistEntry> page(
            View view, Filter filter, Onlooker onlooker, @Nullable Place after, int limit);

    /// How many cases each queue has under this filter, counted up to [#COUNTED].
    Map<View, Integer> counts(Filter filter, Onlooker onlooker);

    /// The most urgent case of a queue that nobody works on.
    Optional<WorklistEntry> mostUrgentFree(View view, Filter filter, Onlooker onlooker);

    /// Cases by number, name, phone or birth date, open ones first.
    List<WorklistEntry> search(SearchTerms terms, Onlooker onlooker, int limit);
}
