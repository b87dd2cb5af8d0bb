package health.ilium.endtoend;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;

/// Counts the events of referrals on their topics. A record that came twice has its place twice and
/// counts once; an effect that happened twice left two places.
record EventsOnTopics(ApplicationUnderTest application) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /// @param counts how many events each referral has, by topic
    void check(List<Submitted> referrals, Map<String, Integer> counts) {
        counts.forEach(
                (topic, count) ->
                        await("events on " + topic)
                                .atMost(PATIENCE)
                                .untilAsserted(() -> check(referrals, topic, count)));
    }

    private void check(List<Submitted> referrals, String topic, int count) {
        var places = places(topic);
        var expected = LongStream.rangeClosed(1, count).boxed().toList();
        assertThat(referrals)
                .allSatisfy(
                        it ->
                                assertThat(places.getOrDefault(it.id(), new TreeSet<>()))
                                        .as("places of %s on %s", it.id(), topic)
                                        .containsExactlyElementsOf(expected));
    }

    private Map<String, SortedSet<Long>> places(String topic) {
        return application.recordsOn(topic).stream()
                .collect(
                        groupingBy(
                                RawRecord::keyText,
                                mapping(RawRecord::sequence, toCollection(TreeSet::new))));
    }
}
