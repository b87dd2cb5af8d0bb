package health.ilium.triage.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import health.ilium.triage.assessment.policy.PolicyReference;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimetableTest {

    private static final Instant T0 = Instant.parse("2026-12-01T05:00:00Z");
    private static final Instant T1 = T0.plusSeconds(3_600);
    private static final Instant T2 = T1.plusSeconds(3_600);
    private static final PolicyVersion FIRST = new PolicyVersion("si-joint", "1");
    private static final PolicyVersion SECOND = new PolicyVersion("si-joint", "2");
    private static final Person ANN = new Person(new UUID(0, 1), "Ann");

    @Test
    void nothingIsInForceBeforeTheFirstActivation() {
        assertThat(timetable(at(FIRST, T1)).inForce(T1.minusNanos(1000))).isEmpty();
    }

    @Test
    void aVersionIsInForceFromItsInstantUntilTheNext() {
        var timetable = timetable(at(FIRST, T0), at(SECOND, T1));
        assertThat(timetable.inForce(T0)).contains(FIRST);
        assertThat(timetable.inForce(T1.minusNanos(1000))).contains(FIRST);
        assertThat(timetable.inForce(T1)).contains(SECOND);
        assertThat(timetable.periodsOf(FIRST))
                .extracting(Period::from, Period::until)
                .containsExactly(tuple(T0, T1));
    }

    @Test
    void rollingBackIsActivatingTheEarlierVersionAgain() {
        var timetable = timetable(at(FIRST, T0), at(SECOND, T1), at(FIRST, T2));
        assertThat(timetable.inForce(T2)).contains(FIRST);
        assertThat(timetable.periodsOf(FIRST)).hasSize(2);
        assertThat(timetable.statusOf(kept(FIRST, true), T1)).isEqualTo(PolicyStatus.RETIRED);
        assertThat(timetable.statusOf(kept(FIRST, true), T2)).isEqualTo(PolicyStatus.ACTIVE);
        assertThat(timetable.statusOf(kept(SECOND, true), T2)).isEqualTo(PolicyStatus.RETIRED);
    }

    @Test
    void ofTwoActivationsForTheSameInstantTheLaterRecordedCounts() {
        var timetable = timetable(at(FIRST, T0), at(SECOND, T1), at(FIRST, T1));
        assertThat(timetable.inForce(T2)).contains(FIRST);
        assertThat(timetable.periodsOf(SECOND)).isEmpty();
    }

    @Test
    void whatIsPlannedForLaterWaitsEvenWhenSomethingElseIsActivatedMeanwhile() {
        var timetable = timetable(at(FIRST, T0), at(SECOND, T2), at(FIRST, T1));
        assertThat(timetable.inForce(T1)).contains(FIRST);
        assertThat(timetable.inForce(T2)).contains(SECOND);
    }

    @Test
    void everyStatusFollowsFromTheRows() {
        var timetable = timetable(at(FIRST, T0), at(SECOND, T1));
        assertThat(timetable.statusOf(kept(SECOND, false), T0)).isEqualTo(PolicyStatus.DRAFT);
        assertThat(timetable.statusOf(kept(SECOND, true), T0)).isEqualTo(PolicyStatus.APPROVED);
        assertThat(timetable.statusOf(kept(SECOND, true), T1)).isEqualTo(PolicyStatus.ACTIVE);
        assertThat(timetable.statusOf(kept(FIRST, true), T1)).isEqualTo(PolicyStatus.RETIRED);
    }

    @Test
    void exactlyOneVersionIsActiveAtAnyInstantAfterTheFirst() {
        var timetable = timetable(at(FIRST, T0), at(SECOND, T2), at(SECOND, T1), at(FIRST, T2));
        for (var instant : List.of(T0, T0.plusSeconds(1), T1, T2.minusSeconds(1), T2, T2)) {
            assertThat(List.of(kept(FIRST, true), kept(SECOND, true)))
                    .filteredOn(it -> timetable.statusOf(it, instant) == PolicyStatus.ACTIVE)
                    .hasSize(1);
        }
    }

    private static Timetable timetable(Activation... activations) {
        return new Timetable(List.of(activations));
    }

    private static Activation at(PolicyVersion version, Instant from) {
        return new Activation(version, from, ANN, T0);
    }

    private static KeptPolicy kept(PolicyVersion version, boolean approved) {
        @Nullable Approval approval = approved ? new Approval(ANN, T0, null) : null;
        var reference = new PolicyReference(version.id(), version.version(), "0".repeat(64));
        return new KeptPolicy(reference, ANN, T0, approval);
    }
}
