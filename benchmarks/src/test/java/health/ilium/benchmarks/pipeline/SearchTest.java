package health.ilium.benchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTest {

    @Test
    void comesCloseToWhatIsSustained() {
        var search = new Search(100, 5_000);
        assertThat(tried(search, 437)).hasSizeLessThan(12).startsWith(100, 140, 196);
        assertThat(search.highest()).isBetween(412, 437);
    }

    @Test
    void goesDownWhenTheFirstIsTooMuch() {
        var search = new Search(100, 5_000);
        tried(search, 30);
        assertThat(search.highest()).isBetween(28, 30);
    }

    @Test
    void endsAtTheLimit() {
        var search = new Search(100, 150);
        assertThat(tried(search, 1_000)).containsExactly(100, 140, 150);
        assertThat(search.highest()).isEqualTo(150);
    }

    @Test
    void findsNothingWhenNothingIsSustained() {
        var search = new Search(10, 150);
        tried(search, 0);
        assertThat(search.highest()).isZero();
    }

    private static List<Integer> tried(Search search, int sustained) {
        var tried = new ArrayList<Integer>();
        for (var rate = search.next(); rate.isPresent(); rate = search.next()) {
            tried.add(rate.getAsInt());
            search.tried(rate.getAsInt(), rate.getAsInt() <= sustained);
        }
        return tried;
    }
}
